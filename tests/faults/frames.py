"""WebSocket frames (RFC 6455 §5.2), as far as a proxy must know where one ends."""
import asyncio
import dataclasses
import struct

TEXT, BINARY, CLOSE = 1, 2, 8


@dataclasses.dataclass(frozen=True)
class Frame:
    head: bytes
    payload: bytes  # masked, as it came

    @property
    def opcode(self) -> int:
        return self.head[0] & 0x0f

    @property
    def carries(self) -> bool:
        """Whether it holds a message of the application."""
        return self.opcode in (TEXT, BINARY)

    @property
    def raw(self) -> bytes:
        return self.head + self.payload


async def read_frame(reader: asyncio.StreamReader) -> Frame:
    head = await reader.readexactly(2)
    length = head[1] & 0x7f
    if length == 126:
        head += await reader.readexactly(2)
        length = struct.unpack(">H", head[2:4])[0]
    elif length == 127:
        head += await reader.readexactly(8)
        length = struct.unpack(">Q", head[2:10])[0]
    if head[1] & 0x80:
        head += await reader.readexactly(4)
    return Frame(head, await reader.readexactly(length))


def close_frame(code: int) -> bytes:
    """From a server, unmasked."""
    return bytes([0x80 | CLOSE, 2]) + struct.pack(">H", code)
