"""The room's page on a phone: whoever scanned the code at the door may do there what the door lets people do."""
import concurrent.futures
import datetime as dt
import re
import urllib.error
import urllib.parse
import urllib.request
import zoneinfo

import pytest

from support.browser import Browser
from support.glass import CHECK_IN, FIRST_ALTERNATIVE, PRIMARY
from support.radicale import event
from support.waiting import holds_for, wait_until

HOUR = dt.timedelta(hours=1)
MINUTE = dt.timedelta(minutes=1)


@pytest.fixture
def browse(folder, keep):
    """Browsers of phones, each with cookies of its own."""
    def make(name: str = "phone", **more) -> Browser:
        return keep(Browser(folder / name, **more))
    return make


def link(display) -> str:
    return display.wait("an address for phones", lambda s: s["room"]["phone_url"])["room"]["phone_url"]


def scanned(browser: Browser, display) -> Browser:
    browser.open(link(display))
    assert "/door/room/" in browser.url, browser.text()
    return browser


def test_booked_from_a_phone_it_is_in_the_calendar_and_on_the_glass(hub, radicale, paired, room, browse):
    display = paired()
    url = link(display)
    phone = scanned(browse(), display)
    assert url.rsplit("/", 1)[1] not in phone.url, "what opens the page does not stay in the address"
    assert phone.run("return document.referrer") == ""
    [cookie] = phone.cookies()
    assert cookie["httpOnly"] and cookie["sameSite"] == "Strict" and cookie["path"].startswith("/door/room/")
    assert "Free" in phone.text("main") and "Aurora" in phone.text("h1")
    phone.click("main button", "30 min")
    phone.see("it is in the calendar", "Booked: ", "[role=status]")
    status = display.wait("on the glass", lambda s: s["room"]["state"] != "free")
    [ical] = radicale.objects().values()
    [booking] = hub.bookings(room)
    assert booking["uid"] in ical
    assert status["day"][0]["start"]
    assert "In use" in phone.text("main")
    # What opened the page is nowhere in the logs.
    secret = url.rsplit("/", 1)[1]
    assert secret not in hub.output() and secret not in display.output() and cookie["value"] not in hub.output()

    # Longer, then over.
    phone.click("main .choices button", "15 min")
    phone.see("longer", "Extended to", "[role=status]")
    assert len(radicale.hrefs()) == 1
    phone.click("nav a", "End now")
    assert "End this meeting now?" in phone.text("main"), "it asks first"
    assert display.status()["room"]["state"] != "free"
    phone.click("form button", "End now")
    phone.see("over", "The meeting is ended", "[role=status]")
    display.wait("free again", lambda s: s["room"]["state"] == "free", 90)


def test_later_today_with_a_title_and_a_problem_reported(hub, radicale, paired, room, browse, zone):
    display = paired()
    phone = scanned(browse(), display)
    phone.click("nav a", "Book for later")
    chosen = phone.run("const s = document.getElementById('start'); s.selectedIndex = 4; return s.value")
    phone.run("document.getElementById('minutes').value = '45'")
    phone.type("#title", "Interview <b>A&B</b>")
    phone.click("form button")
    phone.see("booked", "Booked: ", "[role=status]")
    assert "Interview <b>A&B</b>" in phone.text("ol"), "a title is text, whatever it holds"
    [ical] = radicale.objects().values()
    start = dt.datetime.fromtimestamp(int(chosen) / 1000, zoneinfo.ZoneInfo(zone))
    assert f"DTSTART;TZID={zone}:{start:%Y%m%dT%H%M%S}\r\n" in ical

    phone.click("nav a", "Report a problem")
    phone.run("document.getElementById('category').value = '2'")
    phone.type("#words", "No sound from the left")
    phone.click("form button", "Send")
    phone.see("taken", "Reported. Thank you", "[role=status]")
    assert "Sound" in phone.text("main")
    [report] = hub.cli("report", "list")["reports"]
    assert report["words"] == "No sound from the left"


def test_what_cannot_be_had_is_said_with_other_times(hub, radicale, paired, room, browse, now):
    """Somebody else was faster in the calendar: the page that still shows it as free is told why, and what else."""
    display = paired()
    phone = scanned(browse(), display)
    radicale.put("theirs", event("theirs", "Board", now - HOUR / 12, now + HOUR))
    hub.sync(room)
    display.wait("they have it", lambda s: s["room"]["state"] == "in_use")
    phone.click("main button", "30 min")
    text = phone.see("refused", "Not booked", "main")
    assert "Board has the room" in text and "Other times" in text
    phone.click(".choices button", "–")
    phone.see("another time instead", "Booked: ", "[role=status]")
    assert len(radicale.hrefs()) == 2


def at_once(*acts) -> None:
    with concurrent.futures.ThreadPoolExecutor() as people:
        for done in [people.submit(act) for act in acts]:
            done.result()


def decided(hub, room, action: str, count: int) -> list[dict]:
    """What became of each, once the hub and the calendar have said so."""
    def outcomes() -> list[dict]:
        found = [b["outcome"] for b in hub.bookings(room) if b["action"] == action]
        final = [o for o in found if o["state"] in ("BOOKING_STATE_CONFIRMED", "BOOKING_STATE_REFUSED")]
        return found if len(found) == len(final) == count else []
    return wait_until(f"{count} are decided", outcomes)


def test_check_in_by_a_touch_of_the_glass_and_by_phone_at_once_is_one(hub, radicale, paired, room, browse, now):
    """Two who are there say so in the same moment: one check-in, one state, and nothing is released."""
    hub.cli("settings", "set", "check_in.required", "true", "--at", "organisation")
    radicale.put("m", event("m", "Design review", now - MINUTE, now + HOUR))
    hub.sync(room)
    before = radicale.objects()
    display, beside = paired(touch=True), paired("b")
    display.wait("check-in is open", lambda s: s["room"]["state"] == "check_in")
    phone = scanned(browse(), display)
    assert "Design review" in phone.text("main")
    button = phone.one("main button", "Check in")
    at_once(lambda: display.tap(*CHECK_IN), lambda: phone.press(button))
    states = [o["state"] for o in decided(hub, room, "check_in", 2)]
    assert states == ["BOOKING_STATE_CONFIRMED"] * 2, "both hear that it is so"
    phone.see("checked in", "You are checked in", "[role=status]")
    assert "In use" in phone.text("main")
    display.wait("nothing of it is pending", lambda s: all(o["state"] == "confirmed" for o in s["outbox"]))
    shown = [each.wait("in use", lambda s: s["room"]["state"] == "in_use" and s["room"]["checked_in_at"])
             for each in (display, beside)]
    assert shown[0]["room"]["checked_in_at"] == shown[1]["room"]["checked_in_at"], "one moment, at both doors"
    assert [m["title"] for m in shown[0]["day"]] == ["Design review"]
    holds_for("the calendar is left alone", lambda: radicale.objects() == before and len(hub.bookings(room)) == 2, 2)


@pytest.mark.parametrize("line", [{}, {"what": "delay", "seconds": 1, "on": "/v1/bookings"}], ids=["fast", "slow"])
def test_a_touch_of_the_glass_and_a_phone_book_at_once_one_has_the_room(
        hub, radicale, proxy, paired, room, browse, line):
    """The other is told why not and what else is free, and takes that. Over a slow line the glass is heard second."""
    display = paired(touch=True, at=proxy.url)
    phone = scanned(browse(), display)
    proxy.play({"faults": [line] if line else []})
    button = phone.one("main button", "30 min")
    at_once(lambda: display.tap(*PRIMARY), lambda: phone.press(button))
    won, lost = sorted(decided(hub, room, "book", 2), key=lambda o: o["state"])
    assert (won["state"], lost["state"]) == ("BOOKING_STATE_CONFIRMED", "BOOKING_STATE_REFUSED")
    assert lost["reason"] == "REFUSAL_REASON_CONFLICT" and lost["alternatives"]
    [first] = [b for b in hub.bookings(room) if b["outcome"]["state"] == won["state"]]
    [ical] = radicale.objects().values()
    assert first["uid"] in ical
    if lost["idempotency_key"] in [o["key"] for o in display.status()["outbox"]]:
        phone.see("the phone has it", "Booked: ", "[role=status]")
        display.wait("the glass is told why not", lambda s: [(o["state"], o["reason"]) for o in s["outbox"]]
                     == [("refused", "conflict")])
        display.rested()
        display.tap(*FIRST_ALTERNATIVE)
    else:
        assert not line, "over the slow line the phone was faster"
        assert "Other times" in phone.see("the phone is told why not", "Not booked")
        phone.click(".choices button", "–")
    decided(hub, room, "book", 3)
    starts = {b["start_ms"] for b in hub.bookings(room) if b["outcome"]["state"] == "BOOKING_STATE_CONFIRMED"}
    assert starts == {first["start_ms"], lost["alternatives"][0]["start_ms"]}, "the first of the other times"
    holds_for("and no more", lambda: len(radicale.hrefs()) == 2, 2)


def test_a_form_sent_again_and_again_is_one_booking(hub, radicale, paired, room, browse):
    display = paired()
    phone = scanned(browse(), display)
    answers = phone.run("""
        const form = new URLSearchParams(new FormData(document.querySelector('main form')));
        const send = () => { const x = new XMLHttpRequest(); x.open('POST', location.pathname, false);
          x.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded'); x.send(form.toString());
          return x.status; };
        try { return [send(), send(), send()]; } catch (error) { return String(error); }""")
    if isinstance(answers, str):  # the page's policy lets nothing but its forms through
        body, cookie = form_of(phone), phone.cookies()[0]
        answers = [post(phone.url, body, cookie["value"])[0] for _ in range(3)]
    assert answers == [303, 303, 303] or answers == [200, 200, 200], answers
    phone.see("one", "In use")
    wait_until("in the calendar", lambda: len(radicale.hrefs()) == 1)
    holds_for("and once", lambda: len(radicale.hrefs()) == 1 and len(hub.bookings(room)) == 1, 2)


class Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def form_of(phone: Browser) -> str:
    return phone.run("return new URLSearchParams(new FormData(document.querySelector('main form'))).toString()")


def post(url: str, body: str, cookie: str = "", **headers: str) -> tuple[int, str]:
    sent = {"Cookie": f"lintel_room={cookie}", **{k.replace("_", "-"): v for k, v in headers.items()}}
    request = urllib.request.Request(url, body.encode(), sent)
    try:
        with urllib.request.build_opener(Stay).open(request, timeout=10) as reply:
            return reply.status, reply.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def get(url: str) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(url, timeout=10) as reply:
            return reply.status, reply.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def test_nobody_gets_in_who_was_not_at_the_door(hub, paired, room, browse, zone):
    display = paired()
    url = link(display)
    base, token = url.rsplit("/", 1)
    for wrong in ("x", token[:-4] + ("AAAA" if token[-4:] != "AAAA" else "BBBB"), token + "A", "A" * 3000):
        status, text = get(f"{base}/{wrong}")
        assert status in (404, 414, 431) and "Aurora" not in text
    phone = scanned(browse(), display)
    cookie = phone.cookies()[0]["value"]
    status, text = get(phone.url)
    assert status == 403 and "Scan the code at the door" in text and "Aurora" not in text
    # Another room's page, with this room's cookie.
    hub.add_room("Borealis", zone)
    [other] = [r["id"] for r in hub.cli("room", "list")["rooms"] if r["name"] == "Borealis"]
    status, text = post(re.sub(r"[0-9a-f]{32}$", other, phone.url), form_of(phone), cookie)
    assert status == 403 and "another room" in text
    # A form from elsewhere, or without what only the page knows.
    body = form_of(phone)
    for status, text in (post(phone.url, body, cookie, Origin="https://evil.example"),
                         post(phone.url, body, cookie, Sec_Fetch_Site="cross-site"),
                         post(phone.url, re.sub("token=[^&]*", "token=x", body), cookie)):
        assert status == 403 and "Nothing was done" in text
    assert post(phone.url, body, "")[0] == 403
    assert not hub.bookings(room)
    # The room's page is switched off: no address on the glass, and those that are out lead nowhere.
    hub.cli("settings", "set", "phone.page", "false", "--at", "room:Aurora")
    display.wait("no code", lambda s: s["room"]["phone_url"] is None)
    phone.run("location.reload()")
    wait_until("it says so", lambda: "no page for phones" in phone.text())
    assert get(url)[0] == 403
    hub.cli("settings", "unset", "phone.page", "--at", "room:Aurora")
    assert link(display)


def test_the_page_shows_no_more_than_the_glass(hub, radicale, paired, room, browse, now):
    radicale.put("a", event("a", "Takeover of Acme", now - HOUR / 4, now + HOUR))
    hub.sync(room)
    display = paired()
    [shown] = hub.cli("display", "list")["displays"]
    hub.cli("settings", "set", "privacy.show", "none", "--at", f"display:{shown['id']}")
    display.wait("hidden at this door", lambda s: s["day"] and "Takeover of Acme" not in [m["title"] for m in s["day"]])
    phone = scanned(browse(), display)
    assert "In use" in phone.text("main")
    assert "Takeover" not in phone.run("return document.documentElement.outerHTML")


@pytest.mark.parametrize("language", ["de", "fi", "ar", "ja"])
def test_in_the_phones_language_it_fits_a_narrow_screen(hub, radicale, paired, room, browse, now, language, folder):
    title = "Donaudampfschifffahrtsgesellschaftskapitänsversammlung"
    hub.cli("settings", "set", "check_in.required", "true", "--at", "organisation")
    radicale.put("a", event("a", title, now - MINUTE, now + HOUR))
    radicale.put("b", event("b", "Hiring sync", now + 2 * HOUR, now + 3 * HOUR))
    hub.sync(room)
    phone = scanned(browse(language=language), paired())
    assert phone.run("return document.documentElement.lang") == language
    assert phone.run("return document.documentElement.dir") == ("rtl" if language == "ar" else "ltr")
    assert "Check in" not in phone.text() and title in phone.text()
    for part in ("", "?part=later", "?part=report"):
        phone.open(phone.url.split("?")[0] + part)
        phone.picture(folder / f"page-{language}{part[6:]}.png")
        wide, tall = phone.run("return [document.documentElement.scrollWidth, window.innerWidth]")
        assert wide <= tall, "nothing is cut off at the side"
        small = phone.run("""return Array.from(document.querySelectorAll('button, .button, select, input:not([type=hidden]), textarea'))
            .filter(e => { const r = e.getBoundingClientRect(); return r.height < 48 || r.width < 48; }).map(e => e.outerHTML)""")
        assert not small, "thumbs are as wide as that"
        size = phone.run("return new Blob([document.documentElement.outerHTML]).size")
        assert size < 20_000
