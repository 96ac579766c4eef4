#!/usr/bin/python3
"""Computes trust.json from the definitions in proto/lintel/v1/{trust,pairing}.proto, with
hashlib and Debian's python3-cryptography, so that display and hub are each held against a
third reading. Everything is hexadecimal but organisation_id (text) and at_ms (a number)."""
import hashlib
import json
import pathlib

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat


def h(*parts: bytes) -> bytes:
    return hashlib.sha256(b"".join(parts)).digest()


def seeded(name: str, size: int = 32) -> bytes:
    return h(name.encode())[:size]


class Key:
    """An Ed25519 key pair whose seed follows from its name."""

    def __init__(self, name: str):
        self.seed = seeded(f"seed of the {name}")
        self._key = Ed25519PrivateKey.from_private_bytes(self.seed)
        self.public = self._key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)

    def over(self, message: bytes) -> dict:
        return {"message": message.hex(), "signature": self._key.sign(message).hex()}

    def pair(self) -> dict:
        return {"seed": self.seed.hex(), "key": self.public.hex()}


NO_ID = bytes(16)
FIRST, SECOND, THIRD = Key("first hub key"), Key("second hub key"), Key("third hub key")
RECOVERY, NEXT_RECOVERY = Key("recovery key"), Key("next recovery key")
DISPLAY = Key("display key")


def at(ms: int) -> bytes:
    return ms.to_bytes(8, "big")


def link(signer: Key, key: Key, recovery: Key, at_ms: int) -> dict:
    message = b"lintel hub key v1\0" + signer.public + key.public + recovery.public + at(at_ms)
    return {"signer": signer.public.hex(), "key": key.public.hex(), "recovery_key": recovery.public.hex(),
            "at_ms": at_ms, **signer.over(message)}


def revocation(hub: Key, organisation: str, binding: bytes, at_ms: int) -> dict:
    message = b"lintel revocation v1\0" + DISPLAY.public + binding + at(at_ms) + organisation.encode()
    return {"hub_key": hub.public.hex(), "organisation_id": organisation, "display_key": DISPLAY.public.hex(),
            "binding_id": binding.hex(), "at_ms": at_ms, **hub.over(message)}


def readmission(binding: bytes | None, nonce: bytes, hub: Key, organisation: str, new_binding: bytes) -> dict:
    message = b"lintel readmission v1\0" + DISPLAY.public + (binding or NO_ID) + nonce
    transcript = h(b"lintel readmission transcript v1\0", DISPLAY.public, nonce)
    return {"display_key": DISPLAY.public.hex(), "binding_id": binding.hex() if binding else "",
            "nonce": nonce.hex(), **DISPLAY.over(message), "transcript": transcript.hex(),
            "binding": bound(hub, transcript, new_binding, organisation)}


def bound(hub: Key, transcript: bytes, binding: bytes, organisation: str) -> dict:
    message = b"lintel binding v1\0" + transcript + binding + RECOVERY.public + organisation.encode()
    return {"hub_key": hub.public.hex(), "transcript": transcript.hex(), "binding_id": binding.hex(),
            "recovery_key": RECOVERY.public.hex(), "organisation_id": organisation, **hub.over(message)}


def token(hub: Key, binding: bytes, nonce: bytes) -> dict:
    return {"hub_key": hub.public.hex(), "binding_id": binding.hex(), "nonce": nonce.hex(),
            **DISPLAY.over(b"lintel token v1\0" + hub.public + binding + nonce)}


def tls_key(hub: Key, public_key_info: bytes) -> dict:
    return {"hub_key": hub.public.hex(), "public_key_info": public_key_info.hex(),
            **hub.over(b"lintel tls key v1\0" + h(public_key_info))}


ORGANISATION = seeded("organisation", 16).hex()
OLD, NEW = seeded("old binding", 16), seeded("new binding", 16)
vectors = {
    "keys": {"first": FIRST.pair(), "second": SECOND.pair(), "third": THIRD.pair(), "recovery": RECOVERY.pair(),
             "next_recovery": NEXT_RECOVERY.pair(), "display": DISPLAY.pair()},
    # A change signed by the key before, then one signed by the recovery key, which changes too.
    "chain": [link(FIRST, SECOND, RECOVERY, 1_795_000_000_000),
              link(RECOVERY, THIRD, NEXT_RECOVERY, 1_795_000_000_001)],
    "revocations": [revocation(FIRST, ORGANISATION, OLD, 1_795_000_000_000),
                    revocation(SECOND, "Zoë's Räume", NEW, 0)],
    "readmissions": [readmission(OLD, seeded("a nonce"), FIRST, ORGANISATION, OLD),
                     readmission(None, seeded("another nonce"), SECOND, ORGANISATION, NEW)],
    "bindings": [bound(FIRST, seeded("a transcript"), OLD, ORGANISATION),
                 bound(SECOND, seeded("another transcript"), NEW, "Zoë's Räume")],
    "tokens": [token(FIRST, OLD, seeded("a token nonce"))],
    "tls_keys": [tls_key(FIRST, seeded("a SubjectPublicKeyInfo"))],
}
path = pathlib.Path(__file__).with_name("trust.json")
path.write_text(json.dumps(vectors, indent=2, ensure_ascii=False) + "\n")
