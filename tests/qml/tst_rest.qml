import QtQuick
import QtTest
import Lintel.Glass
import Lintel.Theme

// A glass that rests, and one that is wiped.
Item {
    id: window

    width: 1280
    height: 1280

    TouchCase {
        id: test

        window: window

        function init() {
            stage.speak("");
        }

        function at(item) {
            return item.mapToItem(test.glass, item.width / 2, item.height / 2);
        }

        function test_aTouchOnADarkGlassOnlyWakes() {
            open("dark", 1280, 800);
            verify(stage.glass.rest.dark);
            tap("Book 30 min");
            verify(!stage.glass.rest.dark);
            compare(stage.intents(), []);
            tap("Book 30 min");
            compare(stage.intents(), ["book 13:42 14:15"]);
        }

        // Also with a whole hand, and until the last finger has left.
        function test_aHandOnADarkGlassPressesNothing() {
            open("dark", 1280, 800);
            const button = find("Book 30 min");
            const place = at(button);
            const touch = touchEvent(test.glass);
            touch.press(0, test.glass, 100, 100).commit();
            verify(!stage.glass.rest.dark);
            touch.stationary(0).press(1, test.glass, place.x, place.y).commit();
            touch.stationary(0).release(1, test.glass, place.x, place.y).commit();
            touch.release(0, test.glass, 100, 100).commit();
            compare(stage.intents(), []);
            tap("Book 30 min");
            compare(stage.intents().length, 1);
        }

        function test_aDimmedGlassIsPressedAtOnce() {
            open("night-free", 1280, 800);
            verify(stage.glass.rest.night);
            tap("Book 30 min");
            verify(!stage.glass.rest.night);
            compare(stage.intents().length, 1);
        }

        function test_atNightFieldsAreDark() {
            open("night-check-in", 1280, 800);
            verify(Theme.checkIn.fill.hslLightness < 0.1);
            stage.glass.touched();
            waitForRendering(test.glass, 100);
            verify(Theme.checkIn.fill.hslLightness > 0.4);
        }

        function test_whatThePanelCannotIsDrawn() {
            open("night-drawn", 1280, 800);
            fuzzyCompare(stage.glass.rest.veil, 0.6, 0.001);
            open("night-free", 1280, 800);
            compare(stage.glass.rest.veil, 0);
            open("dark", 1280, 800);
            compare(stage.glass.rest.veil, 1);
        }

        // Slowly, by whole pixels, never further than two.
        function test_nothingBurnsIn() {
            open("free", 1280, 800);
            const seen = new Set();
            let before = {x: 0, y: 0};
            for (let i = 0; i < 40; ++i) {
                const now = {x: stage.glass.rest.shiftX, y: stage.glass.rest.shiftY};
                verify(Math.abs(now.x) <= 2 && Math.abs(now.y) <= 2);
                verify(Math.abs(now.x - before.x) <= 1 && Math.abs(now.y - before.y) <= 1,
                       "from " + before.x + "," + before.y + " to " + now.x + "," + now.y);
                seen.add(now.x + "," + now.y);
                before = now;
                stage.pass(4 * 60);
            }
            verify(seen.size >= 12);
            // What is moved is still pressed where it is seen.
            tap("Book 30 min");
            compare(stage.intents().length, 1);
        }

        function clean() {
            stage.glass.openService();
            tap("Clean the glass");
            verify(find("Touch is off"));
        }

        function test_whileItIsWipedNothingIsPressed() {
            open("free", 1280, 800);
            const place = at(find("Book 30 min"));
            clean();
            compare(stage.glass.cleaning.countdown, "30");
            for (const finger of [0, 1, 2]) {
                const touch = touchEvent(test.glass);
                touch.press(finger, test.glass, place.x, place.y).commit();
                touch.move(finger, test.glass, place.x + 40, place.y).commit();
                touch.release(finger, test.glass, place.x + 40, place.y).commit();
            }
            mouseClick(test.glass, place.x, place.y);
            compare(stage.intents(), []);
            stage.pass(29);
            compare(stage.glass.cleaning.countdown, "1");
            verify(find("Touch is off"));
            stage.pass(1);
            verify(!find("Touch is off"));
            verify(!stage.glass.service.open);
            tap("Book 30 min");
            compare(stage.intents().length, 1);
        }

        // Nobody has to know the PIN to wipe a glass; unpaired there is none.
        function test_itIsOfferedToEverybody() {
            for (const name of ["service", "service-no-pin", "service-unpaired"]) {
                openTouched(name, 1280, 800);
                tap("Clean the glass");
                verify(find("Touch is off"), name);
            }
        }

        function controls() {
            const found = [];
            [ActionButton, Key, LanguageButton, NeedsAttention, CalendarButton, TroubleTile, TypedField].forEach(
                type => allOf(type, test.glass, []).forEach(item => found.push(item)));
            return found.filter(pressable);
        }

        // What lies below a question cannot be pressed, nor what has been scrolled out of sight.
        function pressable(item) {
            const middle = item.mapToItem(test.glass, item.width / 2, item.height / 2);
            for (let it = item; it; it = it.parent) {
                if (!it.enabled)
                    return false;
            }
            // What is being typed into has nothing to be pressed for.
            if (item instanceof TypedField && item.typing)
                return false;
            return middle.y < test.glass.height;
        }

        // The list a control scrolls with.
        function listOf(item) {
            for (let it = item.parent; it; it = it.parent) {
                if (it instanceof ListView)
                    return it;
            }
            return null;
        }

        function middleOf(item) {
            return item.mapToItem(test.glass, 0, item.height / 2).y;
        }

        function within(item, data) {
            const half = data.height / 2 - 1;
            const list = listOf(item);
            if (middleOf(item) >= half || !list || list.orientation === ListView.Horizontal)
                return middleOf(item) >= half;
            // It can be drawn down to where it is reached, and stays there.
            list.contentY -= half - middleOf(item);
            list.returnToBounds();
            tryVerify(() => !list.moving && !list.flicking);
            return middleOf(item) >= half - 1;
        }

        function test_allControlsAreWithinReach_data() {
            const rows = [];
            const over = ["find-rooms", "find-rooms-narrowed", "find-rooms-failed", "find-room", "find-meetings",
                "find-meetings-found", "find-meetings-typing", "report", "report-german", "report-words", "phone-large",
                "service", "service-admin-german", "service-pin", "service-pin-wrong-arabic", "service-unpair-german",
                "extend", "extend-little", "end", "end-series", "book-taken", "book-other-day", "book-chosen-german",
                "book-title", "booked-elsewhere"];
            [[1280, 800], [800, 1280], [800, 480], [480, 800], [1920, 1080]].forEach(
                size => ["free", "in-use", "check-in", "in-use-own", "languages", ...over].forEach(
                    name => rows.push({tag: name + " " + size.join("x"), name: name, width: size[0],
                                       height: size[1]})));
            return rows;
        }

        function test_allControlsAreWithinReach(data) {
            stage.reach(true);
            openTouched(data.name, data.width, data.height);
            wait(0);
            const far = controls().filter(item => !within(item, data));
            stage.reach(false);
            compare(far.map(item => (item.label ?? item.text ?? item) + " at " + Math.round(middleOf(item))), []);
            verify(controls().length > 0);
        }

        function test_aidsFollowTheSettings() {
            open("larger-text-free", 1280, 800);
            const large = find("Book 30 min").font.pixelSize;
            open("free", 1280, 800);
            compare(Math.round(find("Book 30 min").font.pixelSize * 4 / 3), large);
            compare(stage.become("high-contrast-in-use"), "");
            waitForRendering(test.glass, 100);
            verify(Theme.highContrast);
            compare(stage.become("in-use"), "");
            waitForRendering(test.glass, 100);
            verify(!Theme.highContrast);
        }

        name: "Rest"
    }
}
