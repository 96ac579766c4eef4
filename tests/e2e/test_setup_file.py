"""A company's network, and a display out of its box: a file names the proxy and the certificate, or nothing works."""
import json
import pathlib

import pytest

from certificates import Certificates
from support.connect_proxy import ConnectProxy
from support.waiting import holds_for

#: A name that the company's proxy alone can lead somewhere.
NAME = "rooms.test"


class Company:
    """A hub behind a proxy, with a certificate of the company's own authority."""

    def __init__(self, new_hub, keep, folder: pathlib.Path):
        self._certificates = Certificates(folder / "certificates")
        certificate, key = self._certificates.files("company")
        self.hub = new_hub(words=("--tls-cert", str(certificate), "--tls-key", str(key)))
        self.hub.add_room("Aurora", "UTC")
        self.proxy = keep(ConnectProxy())
        self.at = f"{NAME}:{self.hub.port}"
        self.proxy.lead(self.at, self.hub.port)
        self.facts = {"hub": f"https://{self.at}", "proxy": self.proxy.url, "ca": "company.pem"}

    def lay(self, place: pathlib.Path, **facts: str) -> None:
        """Writes `lintel.json` and the certificate it names."""
        place.mkdir(parents=True, exist_ok=True)
        (place / "company.pem").write_bytes(self._certificates.authority.read_bytes())
        (place / "lintel.json").write_text(json.dumps(facts))

    def without(self, key: str) -> dict[str, str]:
        return {name: value for name, value in self.facts.items() if name != key}


@pytest.fixture
def company(new_hub, keep, folder) -> Company:
    return Company(new_hub, keep, folder)


@pytest.fixture
def out_of_its_box(new_display, folder):
    """A display that is told nothing by whoever starts it but where sticks are mounted."""
    return lambda: new_display("", words=("--mounts", str(folder / "media")))


def code_through(company: Company, display) -> str:
    status = display.wait("a code", lambda s: s["pin"])
    assert status["hub"] == f"https://{company.at}" and company.proxy.asked[company.at]
    return status["pin"]


def no_code(display, *words: str) -> None:
    status = display.wait("it says why not", lambda s: not s["pin"] and s["problems"])
    assert any(all(word in problem.lower() for word in words) for problem in status["problems"]), status["problems"]
    holds_for("no code", lambda: not display.status()["pin"], 2)


def refused(display, place: pathlib.Path, word: str) -> None:
    """The file is named, and what is wrong with it."""
    status = display.wait("it says so", lambda s: any("lintel.json" in problem for problem in s["problems"]))
    [problem] = [each for each in status["problems"] if "lintel.json" in each]
    assert str(place / "lintel.json") in problem and word in problem, problem


DATA, STICK, SOMEBODYS_STICK = "display-a/display", "media/STICK", "media/somebody/STICK"


@pytest.mark.parametrize("where", [DATA, STICK, SOMEBODYS_STICK])
def test_what_the_file_names_is_the_way_to_the_hub(company, out_of_its_box, folder, where):
    company.lay(folder / where, **company.facts)
    display = out_of_its_box()
    pin = code_through(company, display)
    assert not display.status()["problems"]
    company.hub.cli("display", "pair", pin, "--room", "Aurora")
    display.wait_live()
    # Kept: the file is needed once.
    for name in ("lintel.json", "company.pem"):
        (folder / where / name).unlink()
    display.stop()
    asked = company.proxy.asked[company.at]
    display.start()
    display.wait_live()
    assert company.proxy.asked[company.at] > asked
    assert set(company.proxy.asked) == {company.at}
    # The stream goes that way as well.
    company.proxy.kill()
    display.wait("the proxy is gone, and the hub with it", lambda s: s["link"] == "reconnecting")


def test_without_the_certificate_it_says_so_and_does_not_connect(company, out_of_its_box, folder):
    company.lay(folder / DATA, **company.without("ca"))
    display = out_of_its_box()
    no_code(display, "certificate")
    assert company.proxy.asked[company.at], "the proxy was used"
    assert not company.hub.cli("display", "list").get("displays")
    assert (folder / DATA / "company.pem").exists(), "what an admin has put there stays"
    display.stop()
    company.lay(folder / DATA, **company.facts)
    display.start()
    code_through(company, display)


def test_without_the_proxy_it_says_so(company, out_of_its_box, folder):
    company.lay(folder / DATA, **company.without("proxy"))
    display = out_of_its_box()
    no_code(display, NAME, "not found")
    assert not company.proxy.asked


NONSENSE = {"no JSON": ({"lintel.json": b"\x00\xff{hub: nowhere"}, "JSON"),
            "another key": ({"hubs": "https://evil.example.org"}, "hubs"),
            "no address": ({"hub": "rooms"}, "hub"),
            "a proxy without a port": ({"proxy": "http://proxy.example.org"}, "proxy"),
            "no certificate": ({"company.pem": b"our certificate"}, "certificate")}


@pytest.mark.parametrize("where", [DATA, STICK])
@pytest.mark.parametrize("wrong", NONSENSE)
def test_nonsense_is_refused_by_name_and_changes_nothing(company, out_of_its_box, folder, where, wrong):
    spoiled, word = NONSENSE[wrong]

    def lay_nonsense() -> None:
        company.lay(folder / where, **company.facts | {k: v for k, v in spoiled.items() if isinstance(v, str)})
        for name, content in spoiled.items():
            if isinstance(content, bytes):
                (folder / where / name).write_bytes(content)
    lay_nonsense()
    display = out_of_its_box()
    refused(display, folder / where, word)
    assert display.status()["hub"] is None and not company.proxy.asked
    display.stop()

    # A display that knows its way keeps it.
    company.lay(folder / where, **company.facts)
    display.start()
    code_through(company, display)
    display.stop()
    lay_nonsense()
    company.proxy.asked.clear()
    display.start()
    refused(display, folder / where, word)
    code_through(company, display)


def test_a_kept_certificate_that_was_spoiled_leaves_the_room_on_the_glass(company, out_of_its_box, folder):
    company.lay(folder / STICK, **company.facts)
    display = out_of_its_box()
    company.hub.cli("display", "pair", code_through(company, display), "--room", "Aurora")
    display.wait_live()
    display.stop()
    [kept] = (folder / DATA).glob("*.pem")
    kept.write_bytes(b"spoiled")
    display.start()
    status = display.wait("the room, and why there is no news", lambda s: s["room"]["name"] and s["problems"])
    assert status["paired"] and status["link"] == "reconnecting"


def test_a_folder_may_be_called_like_a_command(hub, new_display, folder):
    place = folder / "status"
    place.mkdir()
    display = new_display(hub.url, words=("--mounts", str(place), "--mounts", "status"))
    assert len(display.pin()) == 6
