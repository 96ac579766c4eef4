"""What a paired display must never lose, as it lies on the disk."""
import hashlib
import pathlib


def intact(path: pathlib.Path) -> bool:
    """Whether a file of the display is whole: its header names length and SHA-256."""
    try:
        head, _, body = path.read_bytes().partition(b"\n")
    except OSError:
        return False
    words = head.decode("latin-1").split()
    return (len(words) == 4 and words[:2] == ["lintel-file", "1"] and len(body) == int(words[3])
            and hashlib.sha256(body).hexdigest() == words[2])


def kept(data: pathlib.Path, *names: str) -> bool:
    """Whether each of these, or the copy before it, is whole."""
    return all(intact(data / name) or intact(data / (name + ".previous")) for name in names)


def fingerprint(data: pathlib.Path) -> dict[str, bytes]:
    """Who the display is: the bytes of key and binding."""
    return {name: (data / name).read_bytes() for name in ("bound", "secret-identity")}
