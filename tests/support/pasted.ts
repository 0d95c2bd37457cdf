/** HTML as Word puts it into the clipboard: a heading, a tracked change, two lists, a table, a comment, a picture. */
export const ofWord = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/x/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]-->
<style><!-- p.MsoNormal {mso-style-parent:""; margin:0cm; font-family:"Sylfaen",serif;} @list l0 {mso-list-id:1} --></style></head>
<body lang=EN-US style='tab-interval:36.0pt'><!--StartFragment-->
<h1 style='margin-top:12.0pt'><span lang=KA style='font-family:"Sylfaen",serif'>ინფლაცია საქართველოში<o:p></o:p></span></h1>
<p class=MsoNormal><span lang=KA>წლიური ინფლაცია <b style='mso-bidi-font-weight:normal'>2.7</b> <del cite="mailto:ნინო" datetime="2026-02-03T10:12"><span style='color:red'>3.1 </span></del><ins cite="mailto:ნინო" datetime="2026-02-03T10:12"><span lang=KA>პროცენტი</span></ins> იყო.<span class=MsoCommentReference><a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[ნ1]</a></span></span><o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>სურსათი<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span><![endif]>პური<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>ტრანსპორტი<o:p></o:p></p>
<p class=MsoNormal>შუა</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>პირველი</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span><![endif]>მეორე</p>
<table class=MsoTableGrid border=1 cellspacing=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'><tr style='mso-yfti-irow:0'><td width=200 valign=top style='border:solid windowtext 1.0pt'><p class=MsoNormal>წელი<o:p></o:p></p></td><td colspan=2 onclick="x()"><p class=MsoNormal>%</p></td></tr><tr><td><p>2026</p></td><td><p>2.7</p></td><td><p>2.9</p></td></tr></table>
<p class=MsoNormal><img width=1 height=1 src="file:///C:/Users/x/AppData/Local/Temp/msohtmlclip1/01/clip_image001.png" v:shapes="_x0000_i1025"></p>
<div style='mso-element:comment-list'><hr class=msocomoff><div style='mso-element:comment'><p class=MsoCommentText>შიდა შენიშვნა</p></div></div>
<!--EndFragment--></body></html>`

/** HTML of a website or mail: code, frames, handlers, hidden text, foreign pictures and a tracking pixel. */
export const ofWeb = `<meta charset="utf-8"><div id="x" onmouseover="steal()"><style>p{background:url(https://track.example/s)}</style>
<script>alert(1)</script><iframe src="https://track.example/frame"></iframe>
<h2 style="background:url(https://track.example/bg)">სათაური</h2>
<p onclick="steal()">ტექსტი <span style="font-weight:700;color:red">მნიშვნელოვანი</span> <a href="javascript:steal()">ცუდი</a> <a href="https://geostat.ge/ka" target="_blank" ping="https://track.example/ping">კარგი</a></p>
<p><img src="https://track.example/pixel.gif" width="1" height="1" onerror="steal()"><picture><source srcset="https://track.example/a.webp"><img src="https://track.example/a.png"></picture></p>
<ul><li>ერთი<ul><li>ორი</li></ul></li></ul>
<span style="display:none">დამალული</span><svg onload="steal()"><text>svg</text></svg><form action="https://track.example"><input value="x"></form>
<h6>წვრილი</h6></div>`
