"""Who does not see the glass, or cannot touch it, has the room all the same."""
import pytest

from support.waiting import wait_until

BUTTON = "button"


def test_the_room_is_told(situation):
    reader = situation("in-use")
    names = reader.names()
    assert "Aurora, In use" in names, names
    for told in ("until 15:30", "14:48", "Design review, 14:30 – 15:30"):
        assert any(told in name for name in names), (told, names)


@pytest.mark.parametrize("name", ["free", "in-use-own", "check-in", "book-chosen", "book-title", "extend", "languages", "service",
                                  "service-pin", "service-address", "concern-refused", "attention", "pairing",
                                  "pairing-trouble", "refused"])
def test_all_that_can_be_pressed_has_a_name(situation, name):
    items = situation(name).items()
    buttons = [item for item in items if item["role"] == BUTTON and item["showing"]]
    assert buttons
    for item in buttons:
        assert item["name"].strip(), item
        assert any(action.lower() == "press" for action in item["actions"]), item
        assert item["focusable"] or not item["enabled"], item


@pytest.mark.parametrize("name", ["free", "in-use", "pairing", "unknown", "stale", "booking-pending"])
def test_what_is_told_is_what_is_shown(situation, name):
    """No text of a drawing, no mark of a style, and nothing twice in a row."""
    names = [told for told in situation(name).names() if told]
    for before, told in zip(names, names[1:]):
        assert told not in before.split(", "), (before, told)
    for told in names:
        assert "<" not in told and "&" not in told.replace("Lunch & learn", ""), told


def test_a_situation_that_is_booked_by_pressing(situation):
    reader = situation("free")
    reader.press("Book 30 min, to 14:15")
    wait_until("it is told", lambda: any("Book" in name or "13:45" in name for name in reader.names("notification", "alert")))


def test_pressing_book_books(door):
    """With a real hub and a real calendar."""
    hub, display, reader, calendar = door
    book = next(name for name in reader.names(BUTTON) if name.startswith("Book "))
    listener = reader.listen()
    try:
        reader.press(book)
        status = display.wait("it is booked", lambda s: [o["state"] for o in s["outbox"]] == ["confirmed"]
                              or (not s["outbox"] and s["room"]["state"] in ("in_use", "ends_soon", "free_soon")), 60)
        assert status["room"]["state"] != "free"
        # Who listens hears it without asking.
        wait_until("the change is told",
                   lambda: any(name == "Aurora, In use" for _, _, name in listener.heard()))
    finally:
        listener.kill()
    wait_until("the calendar has it", calendar.hrefs)


def test_cleaning_is_told_and_nothing_can_be_pressed(situation):
    reader = situation("cleaning")
    reader.press("Service")
    wait_until("the service page", lambda: "Clean the glass" in reader.names(BUTTON))
    reader.press("Clean the glass")
    wait_until("it is told", lambda: "Touch is off" in reader.names())
    reader.press("Service")
    assert "Clean the glass" not in reader.names(BUTTON)


def test_what_lies_below_a_question_is_not_pressed(situation):
    reader = situation("languages")
    reader.press("Language")
    wait_until("the sheet", lambda: "Deutsch" in reader.names(BUTTON))
    reader.press("Book 30 min, to 14:15")
    assert "Deutsch" in reader.names(BUTTON)
    assert "Aurora, Free" in reader.names()


def test_a_dark_glass_is_woken(situation):
    reader = situation("dark")
    reader.press("Book 30 min, to 14:15")
    assert "Aurora, Free" in reader.names(), "the first press only wakes"
    reader.press("Wake the display")
    wait_until("it is awake", lambda: "Wake the display" not in reader.names())
    reader.press("Book 30 min, to 14:15")
    wait_until("it is booked", lambda: "Aurora, In use" in reader.names())
