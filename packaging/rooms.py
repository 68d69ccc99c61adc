"""Say what a feature or an activity lacks, one sentence for each thing, with file and cure.

    python packaging/rooms.py            all of them
    python packaging/rooms.py songs      only this one

The rooms are those of the ``moderation`` that Python finds. What lies in a folder and is reached by
nobody is named too: a forgotten file looks like one that works.
"""

import ast
import dataclasses
import importlib
import os
import sys
from collections.abc import Callable, Collection, Generator, Iterable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any
from xml.etree import ElementTree as ET

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import moderation
from moderation import registry, room_names
from moderation.domain import rooms, searched
from moderation.domain.entity import KINDS, references
from moderation.domain.rooms import RoomSpec
from moderation.features.approval import commitments
from moderation.features.earlier import sources as earlier
from moderation.features.findings import sources as findings
from moderation.features.people import actors, uses
from moderation.features.progress import sources as progress
from moderation.features.series import carried
from moderation.features.votes import sources

assert registry.ROOMS  # noqa: S101 - an import for its effect: it loads every kind

PACKAGE = Path(moderation.__file__).parent
CHECKOUT = PACKAGE.parent.parent
NEEDED = {
    "model": ("", "its frozen entities and their rules"),
    "edits": ("", "pure functions that return a Step"),
    "minutes": ("blocks", "blocks(view, block, catalogue, formats, depth), what the minutes say"),
    "wall": ("WALL", "WALL, its pictures for the room"),
    "page": ("PAGE", "PAGE, the moderator's page"),
}
"""What an activity cannot be without: what is asked for in the part, and what to write."""
OPTIONAL = {
    "figures": ("figures",),
    "kept": ("kept",),
    "gaps": ("gaps",),
    "dates": ("dates",),
    "sheets": ("sheets",),
    "of_unit": ("UNIT_PARTS",),
    "papers": ("papers", "IN_KIT"),
    "kit": ("KIT",),
    "poster": ("poster",),
    "glance": ("due",),
    "said": ("said",),
}
"""What the registry asks for where a room has it."""
OFFERS = {
    "options": sources.VoteSource,
    "rules": findings.Rulebook,
    "actors": actors.ActorSource,
    "uses": uses.Use,
    "read_back": commitments.ReadBackSource,
    "searched": searched.Searched,
    "carried": carried.CarriedSource,
    "followed": progress.FollowedSource,
    "agreed": earlier.AgreedSource,
}
"""What is declared, by the type that it has."""


def complaints(only: Collection[str] = ()) -> list[str]:
    """Everything that is wrong with any room, or with these."""
    found = list(_unknown())
    for group, names in (
        ("features", room_names.FEATURE_NAMES),
        ("activities", room_names.ACTIVITY_NAMES),
    ):
        for name in names:
            asked = not only or name in only
            if asked and (PACKAGE / group / name / "__init__.py").exists():
                found += _room(group, name)
    return list(dict.fromkeys(found))


def _unknown() -> Iterator[str]:
    """Folders without a name in the registry, and names without a folder."""
    for group, listed in (
        ("features", room_names.FEATURE_NAMES),
        ("activities", room_names.ACTIVITY_NAMES),
    ):
        constant = "FEATURE_NAMES" if group == "features" else "ACTIVITY_NAMES"
        lie = {path.parent.name for path in (PACKAGE / group).glob("*/*.py")}
        for name in sorted(lie - set(listed)):
            yield f"{group}/{name} is not registered: add {name!r} to {constant} in room_names.py."
        for name in sorted(set(listed) - lie):
            yield (
                f"room_names.py names {name!r}: write {group}/{name}, or take it out of {constant}."
            )


def _room(group: str, name: str) -> Iterator[str]:
    place, package = f"{group}/{name}", f"moderation.{group}.{name}"
    folder = PACKAGE / group / name
    module = yield from _imported(package, f"{place}/__init__.py")
    room = getattr(module, "ROOM", None)
    if module is not None and not isinstance(room, RoomSpec):
        yield f"{place}/__init__.py has no ROOM: write ROOM = RoomSpec(package=__name__, ...)."
    if isinstance(room, RoomSpec):
        yield from _description(place, room, group)
    if group == "activities":
        yield from _lacking(place, folder)
    modules: dict[str, ModuleType] = {}
    for path in sorted(folder.rglob("*.py")):
        inner = ".".join(path.relative_to(PACKAGE).with_suffix("").parts)
        dotted = f"moderation.{inner}".removesuffix(".__init__")
        file = str(path.relative_to(PACKAGE))
        yield from _forms(path, file)
        loaded = yield from _imported(dotted, file)
        if loaded is not None:
            modules[dotted] = loaded
    yield from _parts(place, package, modules, group)
    yield from _entities(place, package)
    if isinstance(room, RoomSpec):
        yield from _declared(place, room, modules)
        yield from _orphans(folder, room, modules)
    yield from _texts(folder)


def _imported(dotted: str, file: str) -> Generator[str, None, ModuleType | None]:
    """Yield why a module cannot be imported; returns it if it can."""
    try:
        return importlib.import_module(dotted)
    except Exception as error:  # noqa: BLE001 - whatever a module raises is the finding
        yield f"{file} cannot be imported ({type(error).__name__}: {error}): mend it."
    return None


def _description(place: str, room: RoomSpec, group: str) -> Iterator[str]:
    file = f"{place}/__init__.py"
    if room.package != f"moderation.{place.replace('/', '.')}":
        yield f"{file} describes {room.package}: write ROOM = RoomSpec(package=__name__, ...)."
    if group == "activities" and room.title is None:
        yield f'{file} has no title: write title=QT_TRANSLATE_NOOP("Activity", "...").'
    icons = CHECKOUT / "resources" / "icons"
    if not any((icons / lies / f"{room.icon}.svg").exists() for lies in (".", "lucide")):
        yield f"{file} names the icon {room.icon!r}: draw resources/icons/{room.icon}.svg."


def _lacking(place: str, folder: Path) -> Iterator[str]:
    for part, (_entry, what) in NEEDED.items():
        if not (folder / f"{part}.py").exists() and not (folder / part / "__init__.py").exists():
            yield f"{place} has no {part}.py: write {what}."


def _parts(place: str, package: str, modules: dict[str, ModuleType], group: str) -> Iterator[str]:
    if group != "activities":
        return
    from moderation.gui.activity_page import ActivityPage

    for part, (entry, what) in NEEDED.items():
        module = modules.get(f"{package}.{part}")
        if module is None or not entry:
            continue
        found = getattr(module, entry, None)
        if found is None:
            yield f"{place}/{part}.py has no {entry}: write {what}."
        elif part == "page":
            yield from _page(place, found, ActivityPage)
        elif part == "wall":
            for method in ("offers", "paint"):
                if not callable(getattr(found, method, None)):
                    yield f"{place}/wall.py has no {method}() in WALL: write it, see WallPainter."


def _page(place: str, page: Any, base: type[Any]) -> Iterator[str]:
    if not (isinstance(page, type) and issubclass(page, base)):
        yield f"{place}/page.py: PAGE is no ActivityPage; let its class be one."
        return
    # A page says one of them: where its keyboard is, or what else F2 does.
    for methods, key in ((("wall_item",), "F7"), (("keyboard", "focus_work", "focus_place"), "F2")):
        if all(getattr(page, name, None) is getattr(base, name, None) for name in methods):
            yield f"{place}/page.py: {page.__name__} has no {methods[0]}() ({key}): write it."


def _entities(place: str, package: str) -> Iterator[str]:
    if package in {fault.package for fault in rooms.left_out()}:
        return  # that it cannot be imported is said
    own = [kind for kind in KINDS.values() if kind.__module__.startswith(f"{package}.")]
    if not own and place.startswith("activities"):
        yield f"{place}/model.py has no entity: write one, with @entity({place.split('/')[1]!r})."
    for kind in own:
        file = "/".join(kind.__module__.split(".")[1:])
        try:
            named = references(kind)
        except TypeError as error:
            yield f"{file}.py: {error}."
            continue
        for reference in named:
            if reference.kind is not None and reference.kind not in KINDS:
                yield (
                    f"{file}.py: {kind.__name__}.{reference.field} refers to {reference.kind!r}, "
                    f"and there is no such kind: name one of {', '.join(sorted(KINDS))}."
                )


# ------------------------------------------------------------------ what is declared, or should be


def _declared(place: str, room: RoomSpec, modules: dict[str, ModuleType]) -> Iterator[str]:
    file = f"{place}/__init__.py"
    named: list[int] = []
    for field in dataclasses.fields(RoomSpec):
        value = getattr(room, field.name)
        for each in value if isinstance(value, tuple) else ():
            part, _, entry = each.partition(":")
            module = modules.get(f"{room.package}.{part}")
            found = getattr(module, entry, None)
            if found is None:
                yield f"{file}: {field.name} names {each!r}, and there is none: mend it."
            named += [id(one) for one in (found if isinstance(found, tuple) else (found,))]
    for what, cls in OFFERS.items():
        for dotted, module in modules.items():
            for entry, value in vars(module).items():
                several = value if isinstance(value, tuple) else (value,)
                if any(type(one) is cls and id(one) not in named for one in several):
                    part = dotted.removeprefix(f"{room.package}.")
                    yield f'{file} does not declare {entry}: write {what}=("{part}:{entry}",).'


# --------------------------------------------------------------------------- what nobody reaches


def _orphans(folder: Path, room: RoomSpec, modules: dict[str, ModuleType]) -> Iterator[str]:
    reached = _spread(set(_asked_for(room, modules)) | _from_outside(room.package), modules)
    awaiting = {each: f"{room.package}.{each.partition(':')[0]}" for each in room.awaiting}
    for each, dotted in awaiting.items():
        if dotted in reached:
            home = folder.relative_to(PACKAGE)
            yield f"{home}/__init__.py is awaiting {each!r}, and it is used: take it out."
    reached = _spread(reached | set(awaiting.values()), modules)
    for dotted in sorted(modules.keys() - reached - {room.package}):
        path = _path_of(dotted)
        if path is None or path.name == "__init__.py":
            continue
        part, file = dotted.rpartition(".")[2], path.relative_to(PACKAGE)
        if part in OPTIONAL and path.parent == folder:
            entries = " and ".join(OPTIONAL[part])
            yield f"{file} is asked for {entries} and has none: write it, or rename the file."
        else:
            yield (
                f"{file} is reached by nobody: import it where it is needed, declare what it "
                f"offers in {folder.relative_to(PACKAGE)}/__init__.py, or remove it."
            )


def _spread(reached: set[str], modules: dict[str, ModuleType]) -> set[str]:
    """These modules, and those of the room that they import."""
    found, waiting = set(reached), list(reached)
    while waiting:
        for dotted in _imports_of(_path_of(waiting.pop()), modules):
            if dotted not in found:
                found.add(dotted)
                waiting.append(dotted)
    return found


def _asked_for(room: RoomSpec, modules: dict[str, ModuleType]) -> Iterator[str]:
    """What the registry imports by itself."""
    for part, (entry, _what) in NEEDED.items():
        dotted = f"{room.package}.{part}"
        if dotted in modules and (not entry or hasattr(modules[dotted], entry)):
            yield dotted
    for part, entries in OPTIONAL.items():
        dotted = f"{room.package}.{part}"
        if dotted in modules and all(hasattr(modules[dotted], entry) for entry in entries):
            yield dotted
    for field in dataclasses.fields(RoomSpec):
        value = getattr(room, field.name)
        for each in value if isinstance(value, tuple) and field.name != "awaiting" else ():
            yield f"{room.package}.{each.partition(':')[0]}"


_outside: dict[Path, frozenset[str]] = {}


def _from_outside(package: str) -> set[str]:
    """The modules of a room that the rest of the program imports."""
    found = set()
    inside = PACKAGE.joinpath(*package.split(".")[1:])
    tools = CHECKOUT / "packaging"
    for path in (*PACKAGE.rglob("*.py"), *tools.glob("*.py")):
        if not path.is_relative_to(inside) and package in path.read_text(encoding="utf-8"):
            found |= {name for name in _names_in(path) if name.startswith(f"{package}.")}
    return found


def _imports_of(path: Path | None, modules: Iterable[str]) -> set[str]:
    return set() if path is None else {name for name in modules if name in _names_in(path)}


def _names_in(path: Path) -> frozenset[str]:
    """Every module that a file may import, as it writes them, strings included."""
    if path not in _outside:
        found = set()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                found.add(node.module)
                found |= {f"{node.module}.{alias.name}" for alias in node.names}
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
        _outside[path] = frozenset(found)
    return _outside[path]


def _path_of(dotted: str) -> Path | None:
    base = PACKAGE.joinpath(*dotted.split(".")[1:])
    for path in (base.with_suffix(".py"), base / "__init__.py"):
        if path.exists():
            return path
    return None


# ------------------------------------------------------------------------------ forms and texts


def _forms(path: Path, file: str) -> Iterator[str]:
    for name in sorted(_names_in(path)):
        form = name.removeprefix("moderation.gui.forms.")
        if form == name or "." in form:
            continue
        if not (PACKAGE / "gui" / "forms" / f"{form}.py").exists():
            drawn = (CHECKOUT / "ui" / f"{form}.ui").exists()
            cure = "run `make generate`" if drawn else f"draw ui/{form}.ui with Qt Designer"
            yield f"{file} needs the form {form}, and there is none: {cure}."


def _texts(folder: Path) -> Iterator[str]:
    german = translated("de")
    for path in sorted(folder.rglob("*.py")):
        for context, source in texts_in(path):
            if (context, source) not in german:
                yield (
                    f"“{source}” ({context}, {path.relative_to(PACKAGE)}) has no German: run "
                    "`make generate` and translate it in moderation_de.ts."
                )


def texts_in(path: Path) -> Iterator[tuple[str, str]]:
    """Every text of a source file that users read, with its context."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or len(node.args) < 2:
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else None
        called = node.func.id if isinstance(node.func, ast.Name) else called
        first, second = node.args[:2]
        if (
            called in {"translate", "QT_TRANSLATE_NOOP"}
            and isinstance(first, ast.Constant)
            and isinstance(second, ast.Constant)
            and isinstance(first.value, str)
        ):
            yield first.value, str(second.value)


_translated: dict[str, set[tuple[str, str]]] = {}


def translated(language: str) -> set[tuple[str, str]]:
    """Every text that has a translation, with its context."""
    if language not in _translated:
        path = CHECKOUT / "resources" / "translations" / f"moderation_{language}.ts"
        _translated[language] = set(_finished(path))
    return _translated[language]


def _finished(path: Path) -> Iterator[tuple[str, str]]:
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            words = [form.text for form in translation.iter("numerusform")] or [translation.text]
            if all(words):
                yield context.findtext("name", ""), message.findtext("source", "")


def main(say: Callable[[str], object] = print) -> int:
    """Print the sentences; the exit code is 1 when there are any."""
    found = complaints(sys.argv[1:])
    for sentence in found:
        say(sentence)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
