const samples = ['stsd', 'stts', 'ctts', 'cslg', 'stsc', 'stsz', 'stz2', 'stco', 'co64', 'stss', 'stps', 'stsh', 'padb']
const groups = ['stdp', 'sdtp', 'sbgp', 'sgpd', 'subs', 'saiz', 'saio']

/**
 * What an MP4 needs to be played: which boxes each of its containers keeps. A container is a row; any other box is kept
 * as it is. Words, places, pictures and whatever a program has made up are in none.
 * @source ISO/IEC 14496-12, 6.2.3; QuickTime File Format
 */
export const keptBoxes: Readonly<Record<string, readonly string[]>> = {
  file: ['ftyp', 'styp', 'moov', 'moof', 'mdat', 'mfra', 'sidx', 'ssix'],
  moov: ['mvhd', 'iods', 'trak', 'mvex'],
  trak: ['tkhd', 'tapt', 'load', 'edts', 'tref', 'mdia'],
  tapt: ['clef', 'prof', 'enof'],
  edts: ['elst'],
  mdia: ['mdhd', 'elng', 'hdlr', 'minf'],
  minf: ['vmhd', 'smhd', 'hmhd', 'nmhd', 'sthd', 'gmhd', 'hdlr', 'dinf', 'stbl'],
  gmhd: ['gmin', 'text'],
  dinf: ['dref'],
  stbl: [...samples, ...groups],
  mvex: ['mehd', 'trex', 'leva', 'trep'],
  moof: ['mfhd', 'traf'],
  traf: ['tfhd', 'tfdt', 'trun', 'senc', ...groups],
  mfra: ['tfra', 'mfro'],
}
