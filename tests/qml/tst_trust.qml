import QtQuick
import QtTest
import Lintel.Glass

// What stands between display and hub, told beside the room; and what was done without the hub.
Item {
    id: window

    width: 1280
    height: 1280

    TouchCase {
        id: test

        window: window

        // I1, I2: a hub that refuses takes nothing off the glass.
        function test_theRoomStaysBesideTheMark_data() {
            return [
                {tag: "across", width: 1280, height: 800},
                {tag: "small", width: 800, height: 480},
                {tag: "upright", width: 480, height: 800}
            ];
        }

        function test_theRoomStaysBesideTheMark(data) {
            open("attention", data.width, data.height);
            verify(find("Needs attention"));
            verify(find("Free"));
            verify(find("until 14:30"));
            verify(find("Aurora"));
            verify(find("Calendar as of 13:30. A booking made now is sent when the hub accepts this display again."));
            tap("Book 30 min");
            compare(stage.intents().length, 1);
            verify(find("Booking 13:42 – 14:15: will be sent when the connection returns"));
        }

        function test_sheetOpensAndCloses() {
            open("attention", 1280, 800);
            tap("Needs attention");
            verify(find("The hub does not accept this display"));
            ["4", "0", "7", "9", "1", "3"].forEach(digit => verify(find(digit)));
            verify(all(test.glass, []).some(each => each.text.includes("brisk-otter")));
            verify(all(test.glass, []).some(each => each.text.includes("rooms.example.org/pair")));
            compare(allOf(QrCode, test.glass, []).length, 1);
            tap("Try again");
            verify(find("The hub does not accept this display"));
            tap("Close");
            verify(!find("The hub does not accept this display"));
            verify(find("Needs attention"));
        }

        function test_besideTheSheetIsTheWayBack() {
            open("attention", 800, 1280);
            const gap = find("Book 13:45 – 14:30");
            const at = gap.mapToItem(test.glass, 5, 5);
            tap("Needs attention");
            const touch = touchEvent(test.glass);
            [[20, 1270], [at.x, at.y]].forEach(point => {
                touch.press(0, test.glass, point[0], point[1]).commit();
                touch.release(0, test.glass, point[0], point[1]).commit();
                stage.glass.openSheet(GlassModel.Attention);
                waitForRendering(test.glass, 100);
            });
            verify(!stage.glass.overlay.open);
            touch.press(0, test.glass, 20, 1270).commit();
            touch.release(0, test.glass, 20, 1270).commit();
            compare(stage.glass.sheet, GlassModel.None);
        }

        function test_disappearsByItself() {
            open("attention", 1280, 800);
            tap("Needs attention");
            verify(find("The hub does not accept this display"));
            stage.become("free");
            waitForRendering(test.glass, 100);
            verify(!find("The hub does not accept this display"));
            verify(!find("Needs attention"));
            verify(find("Free"));
        }

        function test_noCodeIsSaid() {
            openTouched("concern-cloned", 1280, 800);
            verify(find("Another machine poses as this display"));
            compare(allOf(QrCode, test.glass, []).length, 0);
            verify(find("The hub gives no code at the moment. It answers, but not with a code. It may be busy or starting. The next attempt is in 40 s."));
            openTouched("concern-strange", 1280, 800);
            verify(find("There is no code, since it would be that hub's."));
        }

        // I3: a code whose time is over is not shown here either.
        function test_codeGoesWithItsTime() {
            openTouched("concern-refused", 1280, 800);
            compare(allOf(QrCode, test.glass, []).length, 1);
            stage.pass(421);
            waitForRendering(test.glass, 100);
            compare(allOf(QrCode, test.glass, []).length, 0);
            verify(!find("4"));
        }

        // I4: known in several organisations, unpaired: the code comes with its reason.
        function test_reasonWithoutABinding() {
            open("pairing-several", 1280, 800);
            verify(find("The hub knows it in more than one organisation. An admin has to say in which one it hangs."));
            verify(find("4"));
        }

        function test_clockThatNobodyConfirms() {
            open("clock-unconfirmed", 1280, 800);
            verify(find("time not confirmed"));
            verify(find("until 14:30")); // not "for 8 min"
            open("clock-unconfirmed-check-in", 1280, 800);
            verify(!all(test.glass, []).some(each => each.text.includes(" min")
                                                  && each.text.includes("nobody checks in")));
            compare(stage.glass.remaining, -1);
            open("starting-soon", 1280, 800);
            verify(!find("time not confirmed"));
        }

        function test_erasedTitlesReadBusy() {
            open("titles-erased", 1280, 800);
            verify(find("Busy"));
            verify(all(test.glass, []).some(each => each.text.includes("<b>") && each.text.includes("Busy")));
        }

        function test_whatWaitsIsCounted() {
            open("booking-offline", 1280, 800);
            verify(find("Booking 13:42 – 14:15: will be sent when the connection returns"));
            verify(all(test.glass, []).some(each => each.text.includes("will be sent") && each.text.includes("<b>")));
            open("booking-offline-several", 1280, 800);
            verify(find("3 requests will be sent when the connection returns"));
        }

        function test_settledOneAfterAnother() {
            open("booking-confirmed-several", 1280, 800);
            verify(find("Booked: 15:30 – 16:00"));
            stage.pass(11);
            tryVerify(() => find("Booked: 16:45 – 17:00"));
            compare(stage.intents().length, 1);
            stage.pass(11);
            tryVerify(() => stage.intents().length === 0);
        }

        function test_missedIsToldWithOtherTimes() {
            open("refused-missed", 1280, 800);
            verify(find("Not booked"));
            verify(find("Its time had passed before the connection returned."));
            verify(!find("Book 13:00 – 13:30"));
            verify(find("Book 15:30 – 16:00"));
            tap("Next");
            verify(find("Not ended"));
            stage.pass(1); // time to read it
            tap("Close");
            compare(stage.intents().length, 0);
            verify(!stage.glass.overlay.open);
        }

        function test_refusalsWaitBehindTheSheet() {
            open("attention", 1280, 800);
            tap("Needs attention");
            stage.become("refused-missed");
            waitForRendering(test.glass, 100);
            // The concern went with its sheet, so there is room for what was refused.
            verify(find("Not booked"));
            stage.glass.openService();
            verify(!stage.glass.overlay.open);
            stage.glass.closeService();
            verify(stage.glass.overlay.open);
            compare(stage.intents().length, 2);
        }

        name: "Trust"
    }
}
