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

const ofPicture = [
  ...['avcC', 'hvcC', 'lhvC', 'vvcC', 'av1C', 'vpcC', 'dvcC', 'dvvC', 'dvwC', 'hvcE', 'd263', 'esds', 'glbl'],
  ...['colr', 'pasp', 'clap', 'fiel', 'gama', 'btrt', 'mdcv', 'clli', 'SmDm', 'CoLL'],
]
const ofSound = [
  ...['esds', 'dOps', 'dfLa', 'dac3', 'dec3', 'dac4', 'alac', 'damr', 'dmlp', 'pcmC', 'chan', 'chnl', 'srat', 'btrt'],
  ...['wave', 'frma', 'enda'],
]

/** How the samples of a kind are described: bytes of fields, which of them are words, and the boxes behind them. */
export type Description = { fields: number; words: readonly [from: number, to: number]; boxes: readonly string[] }

/**
 * Descriptions of pictures and of sound, whatever their codec is; the words are the program that wrote them and the name
 * of its codec.
 * @source ISO/IEC 14496-12, 12.1.3 and 12.2.3; QuickTime File Format, sample descriptions
 */
export const pictureDescription: Description = { fields: 78, words: [42, 74], boxes: ofPicture }
export const soundDescription: Description = { fields: 28, words: [12, 16], boxes: ofSound }

/** Descriptions of subtitles that players know. Source: ISO/IEC 14496-30; 3GPP TS 26.245 */
export const textDescriptions: Readonly<Record<string, Description>> = {
  tx3g: { fields: 38, words: [0, 6], boxes: ['ftab'] },
  wvtt: { fields: 8, words: [0, 6], boxes: ['vttC'] },
  c608: { fields: 8, words: [0, 6], boxes: [] },
  c708: { fields: 8, words: [0, 6], boxes: [] },
}
