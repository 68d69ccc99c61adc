# SPDX-License-Identifier: EUPL-1.2
"""Where a folder lies: on this machine, on a network, or in a folder that is synchronised.

SQLite needs locks and ordered writes that network drives do not promise, and a synchronised
folder uploads half a store; both are warned about, none is refused.
"""

from __future__ import annotations

import sys
from enum import Enum
from pathlib import Path

from moderation.domain.texts import QT_TRANSLATE_NOOP, Message


class StoragePlace(Enum):
    """The kind of place a folder is in."""

    LOCAL = "local"
    NETWORK = "network"
    CLOUD = "cloud"


_NETWORK_SYSTEMS = frozenset((
    "cifs", "smb", "smb2", "smb3", "smbfs", "nfs", "nfs4", "afs", "ncpfs", "9p", "davfs", "webdav",
    "ceph", "glusterfs", "fuse.sshfs", "fuse.davfs2", "fuse.rclone", "fuse.gvfsd-fuse",
    "fuse.curlftpfs", "fuse.smbnetfs", "fuse.glusterfs",
))  # fmt: skip
_CLOUD_FOLDERS = (
    "onedrive", "dropbox", "nextcloud", "owncloud", "google drive", "googledrive",
    "icloud", "icloud drive", "icloud~", "mobile documents", "magentacloud", "hidrive", "seafile",
)  # fmt: skip

_WARNINGS = {
    StoragePlace.NETWORK: QT_TRANSLATE_NOOP(
        "Place",
        "The folder {path} is on a network drive. A lost connection can damage the workshop "
        "library. Keep it on this computer and put copies on the network drive.",
    ),
    StoragePlace.CLOUD: QT_TRANSLATE_NOOP(
        "Place",
        "The folder {path} is synchronised with a cloud. That can damage the workshop library and "
        "hands over confidential content. Keep the library in another folder of this computer.",
    ),
}


def place_of(path: Path, mounts: str | None = None) -> StoragePlace:
    """The kind of place that ``path`` is in.

    ``mounts`` is the text of ``/proc/mounts``; it is read from there if it is not given.
    """
    parts = [part.casefold() for part in path.parts]
    if any(part == name or _is_account(part, name) for part in parts for name in _CLOUD_FOLDERS):
        return StoragePlace.CLOUD
    if path.drive.startswith("\\\\"):
        return StoragePlace.NETWORK
    if sys.platform == "win32" and mounts is None:
        import ctypes  # never run on Linux

        remote = 4
        kind = ctypes.windll.kernel32.GetDriveTypeW(path.anchor)
        return StoragePlace.NETWORK if kind == remote else StoragePlace.LOCAL
    system = _file_system(path, _mounts() if mounts is None else mounts)
    return StoragePlace.NETWORK if system in _NETWORK_SYSTEMS else StoragePlace.LOCAL


def warning(path: Path, mounts: str | None = None) -> Message | None:
    """What to tell somebody whose library lies there, or nothing."""
    message = _WARNINGS.get(place_of(path, mounts))
    return None if message is None else message.with_values(path=path)


def _is_account(part: str, name: str) -> bool:
    """Whether it is a folder like "OneDrive - Stadt Musterstadt" or "Dropbox (Personal)"."""
    return part.startswith((f"{name} - ", f"{name} (", f"{name}-"))


def _mounts() -> str:
    try:
        return Path("/proc/mounts").read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""


def _file_system(path: Path, mounts: str) -> str:
    """The file system of the innermost mount that holds the path; the last one mounted wins."""
    best, system = -1, ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        # Spaces and the like are written as octal escapes.
        point = Path(fields[1].replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\"))
        if path.is_relative_to(point) and len(point.parts) >= best:
            best, system = len(point.parts), fields[2]
    return system
