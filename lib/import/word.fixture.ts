/**
 * What Word for Windows puts on the clipboard as text/html: its markup as it is in real pastes
 * (conditional comments, unquoted attributes, tags broken over lines, list paragraphs, footnotes,
 * comments, tracked changes), around words of our own.
 */
export const wordClipboard = String.raw`<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns:m="http://schemas.microsoft.com/office/2004/12/omml"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 15">
<meta name=Originator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/jo/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml>
 <o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings>
</xml><![endif]-->
<!--[if gte mso 9]><xml>
 <w:WordDocument><w:View>Normal</w:View><w:Zoom>0</w:Zoom><w:TrackMoves/></w:WordDocument>
</xml><![endif]-->
<style>
<!--
 /* Font Definitions */
 @font-face
	{font-family:Aptos;
	panose-1:2 11 0 4 2 2 2 2 2 4;}
 /* Style Definitions */
 p.MsoNormal, li.MsoNormal, div.MsoNormal
	{mso-style-unhide:no;
	margin-top:0in;
	font-size:12.0pt;
	font-family:"Aptos",sans-serif;}
h1
	{mso-style-priority:9;
	mso-style-next:Normal;
	mso-outline-level:1;}
 /* List Definitions */
 @list l0
	{mso-list-id:1204364512;
	mso-list-type:hybrid;}
@list l0:level1
	{mso-level-number-format:bullet;
	mso-level-text:\F0B7;
	font-family:Symbol;}
@list l1:level1
	{mso-level-tab-stop:none;
	mso-level-number-position:left;}
-->
</style>
<!--[if gte mso 10]>
<style>
 table.MsoNormalTable
	{mso-style-name:"Table Normal";}
</style>
<![endif]-->
</head>

<body lang=EN-US style='tab-interval:.5in;word-wrap:break-word'>
<!--StartFragment-->

<h1><a name="_Toc182000001"><span style='mso-bookmark:_Toc182000001'>1. What the specialist watches<o:p></o:p></span></a></h1>

<p class=MsoNormal>An <b>ECMO specialist</b> stays <i style='mso-bidi-font-style:
normal'>at the bedside</i>. The team calls it “the circuit walk” and it takes
5&nbsp;minutes.<span style='mso-spacerun:yes'>  </span>See the <a
href="https://www.google.com/url?q=https://www.elso.org/ecmo-resources&amp;sa=D&amp;source=docs"><span
style='color:#0563C1'>registry</span></a> and the <a
href="https://example.org/guide?utm_source=newsletter&amp;page=2">guide</a>.<o:p></o:p></p>

<p class=MsoNormal><o:p>&nbsp;</o:p></p>

<h2>1.1 Each hour<o:p></o:p></h2>

<p class=MsoListParagraphCxSpFirst style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol;mso-bidi-font-family:
Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>Flow and <b>pressures</b><o:p></o:p></p>

<p class=MsoListParagraphCxSpMiddle style='margin-left:1.0in;mso-add-space:
auto;text-indent:-.25in;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='font-family:"Courier New";mso-fareast-font-family:"Courier New"'><span
style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span></span><![endif]>before the oxygenator<o:p></o:p></p>

<p class=MsoListParagraphCxSpLast style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol;mso-bidi-font-family:
Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>Clots in the light of a torch<o:p></o:p></p>

<h2>1.2 At handover<o:p></o:p></h2>

<p class=MsoListParagraphCxSpFirst style='text-indent:-.25in;mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-bidi-font-family:Aptos'><span style='mso-list:Ignore'>1.<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Read the chart<o:p></o:p></p>

<p class=MsoListParagraphCxSpLast style='text-indent:-.25in;mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-bidi-font-family:Aptos'><span style='mso-list:Ignore'>2.<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Walk
the circuit together<o:p></o:p></p>

<p class=MsoCaption>Table <!--[if supportFields]><span style='mso-element:field-begin'></span> SEQ
Table \* ARABIC <span style='mso-element:field-separator'></span><![endif]-->1<!--[if supportFields]><span
style='mso-element:field-end'></span><![endif]-->. Two modes of support<o:p></o:p></p>

<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0
 style='border-collapse:collapse;border:none;mso-yfti-tbllook:1184'>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
  <td width=312 valign=top style='width:233.75pt;border:solid windowtext 1.0pt'>
  <p class=MsoNormal><b>Mode<o:p></o:p></b></p>
  </td>
  <td width=312 valign=top style='width:233.75pt;border:solid windowtext 1.0pt'>
  <p class=MsoNormal><b>Supports<o:p></o:p></b></p>
  </td>
 </tr>
 <tr style='mso-yfti-irow:1;mso-yfti-lastrow:yes'>
  <td width=312 valign=top style='width:233.75pt;border:solid windowtext 1.0pt'>
  <p class=MsoNormal>VV<o:p></o:p></p>
  </td>
  <td width=312 valign=top style='width:233.75pt;border:solid windowtext 1.0pt'>
  <p class=MsoNormal>Lungs<o:p></o:p></p>
  </td>
 </tr>
</table>

<h1>2. Who is <del cite="mailto:jo" datetime="2026-11-01T10:00">in the room</del><ins
cite="mailto:jo" datetime="2026-11-01T10:00">at the bedside</ins><o:p></o:p></h1>

<p class=MsoNormal>Training is described elsewhere<a style='mso-footnote-id:ftn1'
href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span
style='mso-special-character:footnote'><![if !supportFootnotes]><span
class=MsoFootnoteReference><span style='font-size:12.0pt'>[1]</span></span><![endif]></span></span></a>
and <a style='mso-comment-reference:KS_1;mso-comment-date:20261101T1030'>checked</a><span
class=MsoCommentReference><span style='font-size:8.0pt'><a style='mso-comment-reference:
KS_1'>&nbsp;</a><span style='mso-special-character:comment'>&nbsp;<![if !supportAnnotations]><a
class=msocomanchor id="_anchor_1" href="#_msocom_1" language=JavaScript name="_msoanchor_1">[KS1]</a><![endif]></span></span></span>
each year. CO<sub>2</sub> is not guessed. Files are on <a href="file:///S:/Team/list.docx">the
drive</a>.<o:p></o:p></p>

<p class=MsoNormal><!--[if gte vml 1]><v:shape id="Picture_x0020_1" style='width:200pt'>
<v:imagedata src="file:///C:/Users/jo/AppData/Local/Temp/msohtmlclip1/01/clip_image001.png"/></v:shape><![endif]--><![if !vml]><img
width=267 height=178 src="file:///C:/Users/jo/AppData/Local/Temp/msohtmlclip1/01/clip_image002.png"
alt="A circuit beside a bed" v:shapes="Picture_x0020_1"><![endif]><o:p></o:p></p>

<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all>
<hr align=left size=1 width="33%">
<![endif]>
<div style='mso-element:footnote' id=ftn1>
<p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1"
name="_ftn1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:
footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference><span
style='font-size:10.0pt'>[1]</span></span><![endif]></span></span></a> ELSO
guidelines for training, 2024.<o:p></o:p></p>
</div>
</div>

<div style='mso-element:comment-list'><![if !supportAnnotations]>
<hr class=msocomoff align=left size=1 width="33%">
<![endif]>
<div style='mso-element:comment'><![if !supportAnnotations]>
<div id="_com_1" class=msocomtxt language=JavaScript><![endif]><span
style='mso-comment-author:"Kim Soto"'><![if !supportAnnotations]><a name="_msocom_1"></a><![endif]></span>
<p class=MsoCommentText><span class=MsoCommentReference><span style='font-size:8.0pt'><span
style='mso-special-character:comment'>&nbsp;<![if !supportAnnotations]><a class=msocomoff
href="#_msoanchor_1">[KS1]</a><![endif]></span></span></span>By whom?<o:p></o:p></p>
<![if !supportAnnotations]></div>
<![endif]></div>
</div>

<!--EndFragment-->
</body>

</html>
`
