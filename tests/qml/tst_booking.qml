import QtQuick
import QtTest
import Lintel.Glass
import Lintel.Theme

// A slot of today or of another day, from the first touch to the booking.
Item {
    id: window

    width: 1280
    height: 1280

    SignalSpy {
        id: taps

        signalName: "tapped"
    }

    TouchCase {
        id: test

        window: window

        function last() {
            const list = stage.intents();
            return list.length > 0 ? list[list.length - 1] : "";
        }

        function ribbon() {
            const found = allOf(BookingDay, test.glass, []);
            return found.length > 0 ? found[0] : null;
        }

        function sheetOpen() {
            return stage.glass.sheet === GlassModel.Booking && ribbon() !== null;
        }

        // A finger on the day, from one hour to another.
        function drawn(day, from, to) {
            if (day instanceof BookingDay)
                day.contentY = from * 60 * day.perMin - day.height / 4;
            const x = day.width * 0.75;
            const y = hour => hour * 60 * day.perMin - day.contentY;
            const touch = touchEvent(day);
            touch.press(0, day, x, y(from)).commit();
            for (let i = 1; i <= 8; ++i)
                touch.move(0, day, x, y(from + (to - from) * i / 8)).commit();
            return {touch: touch, x: x, y: y(to)};
        }

        function draw(from, to) {
            const day = ribbon();
            const at = drawn(day, from, to);
            at.touch.release(0, day, at.x, at.y).commit();
            waitForRendering(test.glass, 100);
        }

        function tapAt(hour) {
            const day = ribbon();
            const y = hour * 60 * day.perMin - day.contentY;
            const touch = touchEvent(day);
            touch.press(0, day, day.width * 0.75, y).commit();
            touch.release(0, day, day.width * 0.75, y).commit();
            waitForRendering(test.glass, 100);
        }

        function stepper(row) {
            return allOf(BookingStepper, test.glass, [])[row];
        }

        function step(row, later) {
            const buttons = allOf(ActionButton, stepper(row), []);
            tapItem(buttons[later ? 1 : 0]);
        }

        function test_gap_data() {
            return [
                {tag: "timeline", width: 1280, height: 800},
                {tag: "agenda", width: 800, height: 1280},
                {tag: "small", width: 800, height: 480}
            ];
        }

        function test_gap(data) {
            open("free", data.width, data.height);
            tap("Book 15:30 – 16:00");
            verify(sheetOpen());
            compare(stage.intents().length, 0);
            tap("Book 15:30 – 16:00");
            compare(last(), "book 15:30 16:00");
            // At once, without waiting for anybody.
            verify(!sheetOpen());
            verify(find("Booking 15:30 – 16:00 …"));
        }

        function test_restAndDrawOnTheRoomsOwnTimeline() {
            open("free-all-day", 1280, 800);
            const day = allOf(Timeline, test.glass, [])[0];
            const from = (stage.glass.nowMin + 60) / 60;
            const x = day.width * 0.75;
            const y = hour => hour * 60 * day.perMin - day.contentY;
            const touch = touchEvent(day);
            touch.press(0, day, x, y(from)).commit();
            tryVerify(() => day.drawing);
            verify(!sheetOpen());
            touch.move(0, day, x, y(from + 0.7)).commit();
            touch.move(0, day, x, y(from + 1.4)).commit();
            touch.release(0, day, x, y(from + 1.4)).commit();
            verify(sheetOpen());
            verify(stage.glass.booking.endMin - stage.glass.booking.beginMin >= 75);
            compare(stage.intents().length, 0);
        }

        function test_anotherDayDrawn_data() {
            return [
                {tag: "across", width: 1280, height: 800},
                {tag: "upright", width: 800, height: 1280},
                {tag: "small", width: 800, height: 480},
                {tag: "small, upright", width: 480, height: 800}
            ];
        }

        function test_anotherDayDrawn(data) {
            open("book-other-day", data.width, data.height);
            tapItem(allOf(CalendarButton, test.glass, [])[0]);
            verify(sheetOpen());
            tap("Mon");
            compare(stage.glass.booking.chosen, false);
            draw(12.2, 13.1);
            compare(stage.glass.booking.range, "12:00 – 13:15");
            tap("Book Mon 12:00 – 13:15");
            compare(last(), "book 12:00 13:15");
            compare(stage.lastTitle(), "Mon 23 ");
        }

        function days() {
            const list = allOf(ListView, test.glass, []).filter(each => each.model === stage.glass.booking.days)[0];
            const buttons = allOf(ActionButton, list, []);
            buttons.sort((one, other) => one.index - other.index);
            return buttons.map(each => each.mapToItem(test.glass, 0, 0).x);
        }

        // Today is where one begins to read.
        function test_daysRunAsTheLanguageDoes() {
            openTouched("book-chosen", 1280, 800);
            verify(days().length > 3);
            compare(days(), days().sort((one, other) => one - other));
            openTouched("book-chosen-arabic", 1280, 800);
            verify(stage.glass.mirrored);
            verify(days().length > 3);
            compare(days(), days().sort((one, other) => other - one));
        }

        function test_neverIntoAMeeting() {
            open("book-other-day", 1280, 800);
            tapItem(allOf(CalendarButton, test.glass, [])[0]);
            tap("Mon");
            draw(13.1, 15);
            compare(stage.glass.booking.range, "13:00 – 14:00");
            draw(12.6, 10.5);
            compare(stage.glass.booking.range, "12:00 – 12:45");
            // On a meeting nothing is drawn; what was chosen stays.
            ribbon().contentY = 14 * 60 * ribbon().perMin - 50;
            tapAt(14.5);
            compare(stage.glass.booking.range, "12:00 – 12:45");
        }

        function test_tapMeansThePreferredLength() {
            open("book-other-day", 1280, 800);
            tapItem(allOf(CalendarButton, test.glass, [])[0]);
            tap("Mon");
            ribbon().contentY = 12 * 60 * ribbon().perMin - 50;
            tapAt(12.3);
            compare(stage.glass.booking.range, "12:15 – 12:45");
        }

        function test_twoQuickTapsAreTwo() {
            openTouched("book-other-day", 1280, 800);
            taps.target = ribbon();
            taps.clear();
            tapAt(13);
            tapAt(13);
            compare(taps.count, 2);
        }

        function test_quarters() {
            open("book-chosen", 1280, 800);
            openTouched("book-chosen", 1280, 800);
            compare(stage.glass.booking.range, "12:15 – 12:45");
            step(0, false);
            compare(stage.glass.booking.range, "12:00 – 12:45");
            // Interview ends at 12:00: that is the limit, and the button says so.
            compare(stage.glass.booking.beginEarlier, false);
            step(0, false);
            compare(stage.glass.booking.range, "12:00 – 12:45");
            step(1, true);
            step(1, true);
            compare(stage.glass.booking.range, "12:00 – 13:15");
            for (let i = 0; i < 9; ++i)
                step(1, false);
            compare(stage.glass.booking.range, "12:00 – 12:15");
            compare(stage.glass.booking.endEarlier, false);
            compare(stage.glass.booking.beginLater, false);
        }

        function test_titleSuggested() {
            openTouched("book-other-day", 1280, 800);
            tapAt(13);
            tap("Give it a title");
            tap("Workshop");
            tap(stage.glass.booking.confirm);
            compare(stage.lastTitle(), "Mon 23 Workshop");
        }

        function key(label) {
            const found = allOf(Key, test.glass, []).filter(each => each.label === label);
            verify(found.length > 0, "there is a key " + label);
            return found[0];
        }

        function test_titleTyped() {
            openTouched("book-other-day", 1280, 800);
            tapAt(13);
            compare(allOf(Keyboard, test.glass, []).length, 0); // made on first use
            tap("Give it a title");
            // The first letter is a capital one, the next ones are not.
            tapItem(key("T"));
            tapItem(key("e"));
            tapItem(key("o"));
            tapItem(allOf(Key, test.glass, []).filter(each => each.erases)[0]);
            tapItem(key("a"));
            tapItem(key("Space"));
            tapItem(key("123"));
            tapItem(key("4"));
            compare(stage.glass.booking.title, "Tea 4");
            tapItem(key("Done"));
            verify(find("Tea 4"));
            tap(stage.glass.booking.confirm);
            compare(stage.lastTitle(), "Mon 23 Tea 4");
        }

        function test_heldLetter() {
            openTouched("book-title", 1280, 800);
            const e = key("e");
            const touch = touchEvent(e);
            touch.press(0, e, e.width / 2, e.height / 2).commit();
            tryVerify(() => find("é") !== null);
            touch.release(0, e, e.width / 2, e.height / 2).commit();
            tapItem(key("é"));
            compare(stage.glass.booking.title, "Weekly syé");
            verify(!find("è"));
        }

        function test_titlesHaveAnEnd() {
            openTouched("book-title", 1280, 800);
            for (let i = 0; i < 120; ++i)
                stage.glass.booking.type("x");
            compare(stage.glass.booking.title.length, 100);
            // What is one sign for a person goes as one.
            for (let i = 0; i < 100; ++i)
                stage.glass.booking.erase();
            stage.glass.booking.type("a👍🏽");
            stage.glass.booking.erase();
            compare(stage.glass.booking.title, "a");
            stage.glass.booking.erase();
            stage.glass.booking.erase();
            compare(stage.glass.booking.title, "");
        }

        function test_titlesThatMayOnlyBeChosen() {
            openTouched("book-titles-only", 1280, 800);
            compare(allOf(Keyboard, test.glass, []).length, 0);
            stage.glass.booking.type("x");
            compare(stage.glass.booking.title, "");
            tap("Interview");
            tap("Book 15:30 – 16:00");
            compare(stage.lastTitle(), "Fri 20 Interview");
        }

        function test_itsLetters_data() {
            return [
                {tag: "ar", letter: "ش"}, {tag: "he", letter: "ש"}, {tag: "de", letter: "ü"},
                {tag: "fr", letter: "q"}, {tag: "ja", letter: "q"}
            ];
        }

        function test_itsLetters(data) {
            openTouched("book-title", 1280, 800);
            stage.glass.booking.type("x");
            stage.speak(data.tag);
            waitForRendering(test.glass, 100);
            tapItem(key(data.letter));
            compare(stage.glass.booking.title, "Weekly syx" + data.letter);
            if (data.tag === "ar" || data.tag === "he") {
                tapItem(key("abc"));
                tapItem(key("q"));
            }
            stage.speak("");
        }

        function test_theLanguageChangesNothingElse() {
            openTouched("book-chosen", 1280, 800);
            const before = [stage.glass.booking.beginMin, stage.glass.booking.endMin, stage.glass.booking.dayRow];
            stage.speak("de");
            waitForRendering(test.glass, 100);
            verify(find("Mo. 12:15 – 12:45 buchen") || find("Mo 12:15 – 12:45 buchen"), stage.glass.booking.confirm);
            compare([stage.glass.booking.beginMin, stage.glass.booking.endMin, stage.glass.booking.dayRow], before);
            compare(stage.glass.booking.title, "Interview");
            stage.speak("");
        }

        function test_takenMeanwhile() {
            openTouched("book-gap", 1280, 800);
            compare(stage.glass.booking.range, "15:30 – 16:00");
            stage.become("book-taken");
            waitForRendering(test.glass, 100);
            verify(find("That time has just been taken. Choose another one."));
            compare(stage.glass.booking.confirm, "");
            stage.glass.booking.book();
            compare(stage.intents().length, 0);
        }

        function test_nobodyThere() {
            openTouched("book-chosen", 1280, 800);
            verify(sheetOpen());
            stage.pass(31);
            verify(!sheetOpen());
            // Nothing of it is left for the next one.
            tapItem(allOf(CalendarButton, test.glass, [])[0]);
            compare(stage.glass.booking.chosen, false);
            compare(stage.glass.booking.dayRow, 0);
            compare(stage.glass.booking.title, "");
        }

        function test_close() {
            openTouched("book-chosen", 1280, 800);
            tap("Close");
            verify(!sheetOpen());
            compare(stage.intents().length, 0);
        }

        function test_notAllowed() {
            open("no-booking", 1280, 800);
            compare(allOf(CalendarButton, test.glass, []).length, 0);
            compare(stage.glass.bookable, false);
            stage.glass.openSheet(GlassModel.Booking);
            verify(!sheetOpen());
            compare(all(test.glass, []).filter(each => each.text.startsWith("Book")).length, 0);
        }

        function test_twoHundredCanBeRead_data() {
            return [{tag: "timeline", width: 1280, height: 800}, {tag: "agenda", width: 800, height: 1280}];
        }

        function test_twoHundredCanBeRead(data) {
            open("two-hundred", data.width, data.height);
            const blocks = allOf(TimelineBlock, test.glass, []);
            blocks.forEach(each => verify(each.width > 90 * Theme.unit, each.title + " has room for its words"));
            if (data.tag === "timeline")
                verify(all(test.glass, []).some(each => each.text.startsWith("and ")));
            else
                verify(allOf(AgendaRow, test.glass, []).length < 60, "only what is near is made");
        }

        function test_hostileTitlesAreText() {
            open("hostile-titles", 1280, 800);
            verify(find("<b>bold</b> <img src=x onerror=alert(1)> &amp; more"));
            all(test.glass, []).forEach(each => verify(!/[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/.test(
                each.text.replace(/[\u2066-\u2069\u200e\u200f]/g, "")), each.text));
        }

        name: "Booking"
    }
}
