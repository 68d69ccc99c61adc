# SPDX-License-Identifier: EUPL-1.2
"""What a PDF says about itself: metadata, conformance, colour space."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from struct import pack
from xml.sax.saxutils import escape

from moderation.minutes.pdf.objects import pdf_string

PRODUCER = "Moderation (ReportLab)"
CREATOR = "Moderation"

_UA_SCHEMA = """<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag>
<rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>"""


@dataclass(frozen=True, slots=True)
class Metadata:
    """The properties of a file; the texts are cleaned and on one line.

    Attributes:
        title: The title.
        author: Who issues it.
        subject: What it is about.
        language: ``de`` or ``en``.
        created: When it was made, with a time zone.
    """

    title: str
    author: str
    subject: str
    language: str
    created: datetime

    def info(self) -> str:
        """The information dictionary, which repeats the metadata for old readers."""
        when = f"(D:{self.created.astimezone(UTC):%Y%m%d%H%M%S}Z)"
        entries = {
            "Title": self.title,
            "Author": self.author,
            "Subject": self.subject,
            "Creator": CREATOR,
            "Producer": PRODUCER,
        }
        texts = "".join(f"/{key} {pdf_string(text)}" for key, text in entries.items() if text)
        return f"<<{texts}/CreationDate {when}/ModDate {when}>>"

    def xmp(self) -> bytes:
        """The metadata stream, which also claims conformance."""
        when = f"{self.created.astimezone(UTC):%Y-%m-%dT%H:%M:%S}Z"
        author = (
            f"<dc:creator><rdf:Seq><rdf:li>{escape(self.author)}</rdf:li></rdf:Seq></dc:creator>"
            f"<dc:publisher><rdf:Bag><rdf:li>{escape(self.author)}</rdf:li></rdf:Bag></dc:publisher>"
            if self.author
            else ""
        )
        subject = (
            '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">'
            f"{escape(self.subject)}</rdf:li></rdf:Alt></dc:description>"
            if self.subject
            else ""
        )
        text = f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(self.title)}</rdf:li></rdf:Alt></dc:title>
{author}{subject}
<dc:language><rdf:Bag><rdf:li>{escape(self.language)}</rdf:li></rdf:Bag></dc:language>
<dc:date><rdf:Seq><rdf:li>{when}</rdf:li></rdf:Seq></dc:date>
<dc:type><rdf:Bag><rdf:li>Text</rdf:li></rdf:Bag></dc:type>
<dc:format>application/pdf</dc:format>
<pdf:Producer>{escape(PRODUCER)}</pdf:Producer>
<xmp:CreatorTool>{escape(CREATOR)}</xmp:CreatorTool>
<xmp:CreateDate>{when}</xmp:CreateDate><xmp:ModifyDate>{when}</xmp:ModifyDate>
<pdfuaid:part>1</pdfuaid:part>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
</rdf:Description>
{_UA_SCHEMA}
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
        # The stream stands uncompressed in the file; nothing typed may look like its end.
        for keyword in ("endstream", "endobj"):
            text = text.replace(keyword, f"&#{ord(keyword[0])};{keyword[1:]}")
        return text.encode("utf-8")


def srgb_profile() -> bytes:
    """An ICC profile (version 2) of sRGB, made here because none is at hand on every system."""

    def fixed(*values: float) -> bytes:
        return b"".join(pack(">i", round(value * 65536)) for value in values)

    def xyz(x: float, y: float, z: float) -> bytes:
        return b"XYZ \0\0\0\0" + fixed(x, y, z)

    name = b"sRGB IEC61966-2.1\0"
    description = b"desc\0\0\0\0" + pack(">I", len(name)) + name + bytes(8 + 3 + 67)
    steps = 1024
    curve = (_srgb_to_linear(step / (steps - 1)) for step in range(steps))
    tone = b"curv\0\0\0\0" + pack(">I", steps)
    tone += b"".join(pack(">H", round(value * 65535)) for value in curve)
    tags = {
        b"desc": description,
        b"cprt": b"text\0\0\0\0No copyright, use freely\0",
        b"wtpt": xyz(0.9505, 1.0, 1.0891),
        b"rXYZ": xyz(0.4361, 0.2225, 0.0139),
        b"gXYZ": xyz(0.3851, 0.7169, 0.0971),
        b"bXYZ": xyz(0.1431, 0.0606, 0.7141),
        b"rTRC": tone,
        b"gTRC": tone,
        b"bTRC": tone,
    }
    table, body, at = pack(">I", len(tags)), b"", 128 + 4 + 12 * len(tags)
    places: dict[bytes, int] = {}
    for tag, data in tags.items():
        if data not in places:
            places[data] = at + len(body)
            body += data + bytes(-len(data) % 4)
        table += tag + pack(">II", places[data], len(data))
    header = (
        pack(">I", at + len(body))
        + bytes(4)
        + pack(">I", 0x02100000)
        + b"mntrRGB XYZ "
        + pack(">6H", 2026, 1, 1, 0, 0, 0)
        + b"acsp"
        + bytes(28)
        + fixed(0.9642, 1.0, 0.8249)
    )
    return header.ljust(128, b"\0") + table + body


def _srgb_to_linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
