import QtQuick
import QtTest
import Lintel.Glass

// Every screen, touched.
Item {
    id: window

    width: 1280
    height: 1280

    TouchCase {
        id: test

        window: window
        function last() {
            const list = stage.intents();
            return list.length > 0 ? list[list.length - 1] : "";
        }

        function test_bookNow_data() {
            return [
                {tag: "across", width: 1280, height: 800},
                {tag: "upright", width: 800, height: 1280},
                {tag: "small", width: 800, height: 480}
            ];
        }

        function test_bookNow(data) {
            open("free", data.width, data.height);
            tap("Book 30 min");
            compare(last(), "book 13:42 14:15");
            // At once, without waiting for anybody.
            verify(find("In use"));
            verify(find("Booking 13:42 – 14:15 …"));
        }

        function test_otherLength() {
            open("free", 1280, 800);
            tap("15 min");
            compare(last(), "book 13:42 14:00");
        }

        function test_extend() {
            open("in-use-own", 1280, 800);
            tap("Extend");
            tap("by 30 min");
            compare(last(), "extend 13:42 14:45");
            verify(find("until 14:45"));
        }

        function test_endAsksOnce() {
            open("in-use-own", 1280, 800);
            tap("End now");
            compare(stage.intents().length, 0);
            tap("Keep it");
            compare(stage.intents().length, 0);
            tap("End now");
            tap("End now"); // the one in the question lies above
            compare(last(), "end 13:42 13:52");
            verify(find("Free"));
        }

        function test_refusedOffersOtherTimes() {
            open("refused", 1280, 800);
            verify(find("Not booked"));
            tap("Book 15:30 – 16:00");
            compare(last(), "book 15:30 16:00");
            compare(stage.intents().length, 1); // the refused one is seen
            verify(!find("Not booked"));
        }

        function test_refusedIsSeenWhenClosed() {
            open("refused", 1280, 800);
            tap("Close");
            compare(stage.intents().length, 0);
            verify(!find("Not booked"));
        }

        function test_unknownStillTakesWishes() {
            open("unknown", 1280, 800);
            tap("Ask for 30 min");
            compare(last(), "book 13:42 14:15");
            verify(find("Not sure"));
            tap("Try again");
            verify(find("Not sure"));
        }

        // Longer than platforms take for holding.
        function test_aSlowPressIsAPress() {
            open("free", 1280, 800);
            const label = find("Book 30 min");
            const touch = touchEvent(label);
            touch.press(0, label, 5, 5).commit();
            wait(1000);
            touch.release(0, label, 5, 5).commit();
            compare(last(), "book 13:42 14:15");
        }

        // The second tap of two finds something else than the first one, and leaves it alone.
        function test_aDoubleTapAsksAndDoesNotAnswer() {
            open("in-use-own", 1280, 800);
            const place = placeOf(find("End now"));
            tapPlace(place);
            tapPlace(place);
            verify(find("End this meeting now?"));
            stage.pass(1);
            tapPlace(place); // beside the question
            verify(!find("End this meeting now?"));
            compare(stage.intents().length, 0);
        }

        function test_aDoubleTapChecksInAndNoMore() {
            open("check-in", 1280, 800);
            const place = placeOf(find("I’m here"));
            tapPlace(place);
            verify(find("Find another room"));
            tapPlace(place);
            compare(stage.glass.sheet, GlassModel.None);
            compare(stage.intents().length, 1);
            stage.pass(1);
            tapPlace(placeOf(find("Find another room")));
            compare(stage.glass.sheet, GlassModel.Find);
        }

        function test_aDoubleTapReadsOneRefusal() {
            open("refused-missed", 1280, 800);
            const place = placeOf(find("Next"));
            tapPlace(place);
            tapPlace(place);
            verify(find("Not ended"));
            compare(stage.intents().length, 1);
        }

        function test_pairing() {
            open("pairing", 1280, 800);
            ["4", "0", "7", "9", "1", "3"].forEach(digit => verify(find(digit)));
            // I3: no code is no code, and is said in words.
            open("pairing-trouble", 1280, 800);
            verify(find("The hub does not answer"));
            verify(!find("4"));
        }

        function test_scrolledTimelineReturns() {
            open("free", 1280, 800);
            const before = find("14:00").mapToItem(window, 0, 0).y;
            const touch = touchEvent(test.glass);
            touch.press(0, test.glass, 1100, 500).commit();
            for (let y = 490; y > 200; y -= 20)
                touch.move(0, test.glass, 1100, y).commit();
            touch.release(0, test.glass, 1100, 200).commit();
            verify(find("14:00").mapToItem(window, 0, 0).y < before);
            stage.glass.returned();
            compare(Math.round(find("14:00").mapToItem(window, 0, 0).y), Math.round(before));
        }

        name: "Touch"
    }
}
