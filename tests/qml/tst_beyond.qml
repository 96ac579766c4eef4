import QtQuick
import QtTest
import Lintel.Glass
import Lintel.Theme

// What lies beyond this room, and what is wrong in it: found, booked, reported with a finger.
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

        function key(label) {
            const keys = allOf(Key, test.glass, []).filter(each => each.label === label);
            verify(keys.length > 0, "the key " + label);
            return keys[0];
        }

        function tile(sign) {
            return allOf(TroubleTile, test.glass, [])[sign];
        }

        function book(row) {
            tapItem(allOf(ActionButton, test.glass, []).filter(each => each.label === "Book")[row]);
        }

        function rows() {
            return allOf(FoundRow, test.glass, []).map(each => each.title);
        }

        function test_theFootOpensWhatTheSettingsAllow() {
            open("free", 1280, 800);
            verify(find("Find a room"));
            verify(find("Report"));
            open("nothing-beyond", 1280, 800);
            verify(!find("Find a room"));
            verify(!find("Find another room"));
            verify(!find("Report"));
            stage.glass.openSheet(GlassModel.Find);
            compare(stage.glass.sheet, GlassModel.None);
            stage.glass.openSheet(GlassModel.Report);
            compare(stage.glass.sheet, GlassModel.None);
        }

        // The one filled button of a room that others use.
        function test_othersUseTheRoom() {
            open("in-use", 1280, 800);
            const filled = allOf(ActionButton, test.glass, []).filter(each => each.filled);
            compare(filled.map(each => each.label), ["Find another room"]);
            tap("Find another room");
            compare(stage.glass.sheet, GlassModel.Find);
        }

        function test_ownMeetingKeepsItsFilledButton() {
            open("in-use-own", 1280, 800);
            verify(!find("Find another room"));
            verify(find("Find a room"));
        }

        function test_findsTheNearestAndBooksIt() {
            open("find-rooms", 1280, 800);
            tap("Find a room");
            compare(rows().slice(0, 3), ["Borealis", "Cassiopeia", "Draco"]);
            verify(find("on this floor"));
            verify(find("free until 15:30"));
            book(0);
            verify(find("Borealis"));
            verify(find("Book 30 min"));
            tap("15 min");
            compare(stage.intents().length, 1);
            compare(stage.intents()[0], "book Borealis 14:48 15:05");
            compare(stage.glass.sheet, GlassModel.None);
            compare(stage.asked(), "");
        }

        function test_noLongerThanItIsFree() {
            open("find-room-short", 1280, 800);
            tap("Find a room");
            book(0);
            verify(find("to 15:05"));
            compare(stage.glass.finding.lengths.count, 1);
            tap("Other rooms");
            verify(find("Draco"));
            compare(stage.intents().length, 0);
        }

        function test_chipsNarrowAndWiden() {
            open("find-rooms", 1280, 800);
            tap("Find a room");
            tap("8+ seats");
            compare(stage.asked(), "8 ");
            tap("Video");
            compare(stage.asked(), "8 Video");
            verify(!rows().includes("Borealis"));
            verify(rows().includes("Cassiopeia"));
            tap("8+ seats"); // once more: any size
            compare(stage.asked(), "0 Video");
            tap("20+ seats");
            tap("Wheelchair access");
            verify(find("No free room has all of that."));
            tap("Show every room");
            compare(stage.asked(), "0 ");
            verify(rows().includes("Borealis"));
        }

        function test_nobodyAnswers() {
            open("find-rooms-failed", 1280, 800);
            tap("Find a room");
            verify(find("The hub cannot be reached: nobody knows which rooms are free."));
            tap("Try again");
            compare(stage.glass.finding.answer, FindModel.Failed);
            open("find-rooms-waiting", 1280, 800);
            tap("Find a room");
            verify(find("Looking for free rooms …"));
        }

        // Nothing is asked, and nothing kept, once nobody looks.
        function test_returnsByItself() {
            open("find-rooms", 1280, 800);
            tap("Find a room");
            stage.pass(31);
            compare(stage.glass.sheet, GlassModel.None);
            compare(stage.asked(), "");
        }

        function test_whereIsMyMeeting() {
            open("find-meetings", 1280, 800);
            tap("Find a room");
            tap("Where is my meeting?");
            verify(find("Title or name"));
            tapItem(key("d"));
            compare(stage.glass.finding.answer, FindModel.Not);
            tapItem(key("e"));
            tapItem(key("z"));
            tryCompare(stage.glass.finding, "answer", FindModel.None);
            allOf(Key, test.glass, []).filter(each => each.erases).slice(0, 1).forEach(each => tapItem(each));
            tryCompare(stage.glass.finding, "answer", FindModel.Found);
            stage.glass.finding.done();
            waitForRendering(test.glass, 100);
            compare(stage.glass.finding.words.toLowerCase(), "de");
            verify(rows().includes("Design review"));
            verify(find("Borealis\u00a0\u00a0·  Level 3\u00a0\u00a0·  on this floor"));
            compare(allOf(Key, test.glass, []).length, 0);
        }

        function test_reportInTwoTouches() {
            open("report", 1280, 800);
            tap("Report");
            verify(find("What does not work?"));
            verify(find("reported 9:10") || find("reported 09:10"));
            tapItem(tile(1));
            compare(stage.glass.reporting.chosen, "Sound");
            const send = allOf(ActionButton, test.glass, []).filter(each => each.filled && each.label === "Report")[0];
            tapItem(send);
            compare(stage.reported(), "1 ");
            compare(stage.glass.sheet, GlassModel.None);
            verify(find("Reporting …"));
        }

        function test_nothingChosenNothingSent() {
            open("report", 1280, 800);
            stage.glass.openSheet(GlassModel.Report);
            stage.glass.reporting.edit();
            verify(!stage.glass.reporting.typing);
            stage.glass.reporting.send();
            compare(stage.intents().length, 0);
            compare(stage.glass.sheet, GlassModel.Report);
        }

        function test_reportWithWords() {
            open("report", 1280, 800);
            tap("Report");
            tapItem(tile(7));
            tap("A few words, if you like");
            tapItem(key("h"));
            tapItem(key("i"));
            compare(stage.glass.reporting.words.toLowerCase(), "hi");
            stage.glass.reporting.type("x".repeat(198));
            stage.glass.reporting.type("y"); // 200 are enough
            compare(stage.glass.reporting.words.length, 200);
            const send = allOf(ActionButton, test.glass, []).filter(each => each.filled && each.label === "Report")[0];
            tapItem(send);
            compare(stage.reported().length, "7 ".length + 200);
        }

        // A letter that people see as one goes as one.
        function test_erasingTakesWholeLetters() {
            open("report", 1280, 800);
            stage.glass.openSheet(GlassModel.Report);
            stage.glass.reporting.press(0);
            stage.glass.reporting.type("a👩‍🔧");
            stage.glass.reporting.erase();
            compare(stage.glass.reporting.words, "a");
        }

        function test_whatIsKnownStandsAtTheDoor() {
            open("reports-open", 1280, 800);
            verify(find("Screen: reported 9:10") || find("Screen: reported 09:10"));
            stage.become("free");
            verify(!stage.glass.reporting.known);
        }

        function test_theMessageYieldsToWhatIsMoreImportant() {
            open("message", 1280, 800);
            verify(find("Lunch is in the garden today. Coffee on every floor until three."));
            stage.become("stale");
            compare(stage.glass.message, "");
        }

        function test_thePhonesSquare() {
            open("phone", 1280, 800);
            const corner = allOf(PhoneCorner, test.glass, [])[0];
            verify(corner.scannable, corner.square + " of " + corner.parent.parent.width + ", " + Theme.touch);
            verify(corner.width >= Theme.touch * 20 / 9 - 1, "20 mm");
            tapItem(corner);
            verify(find("On your phone"));
            const paper = allOf(CodePaper, test.glass, [])[0];
            verify(paper.width > 2 * corner.width);
            stage.become("free");
            compare(stage.glass.sheet, GlassModel.None);
            compare(allOf(PhoneCorner, test.glass, []).length, 0);
        }

        function test_anEmergencyIsOverEverything() {
            open("free", 1280, 800);
            tap("Report");
            stage.become("emergency");
            verify(find("Leave the building"));
            compare(stage.glass.sheet, GlassModel.None);
            const over = allOf(EmergencyScreen, test.glass, [])[0];
            compare(over.width, test.glass.width);
            compare(over.height, test.glass.height);
            compare(over.Accessible.role, Accessible.AlertMessage);
            verify(over.Accessible.name.startsWith("Leave the building"));
            // Nothing beneath is pressed: not the booking, not the foot, not the held corner.
            [[199, 710], [920, 734], [1140, 734], [1030, 320], [640, 400]].forEach(place => {
                const touch = touchEvent(test.glass);
                touch.press(0, test.glass, place[0], place[1]).commit();
                touch.release(0, test.glass, place[0], place[1]).commit();
            });
            compare(stage.intents().length, 0);
            compare(stage.glass.sheet, GlassModel.None);
            verify(!stage.glass.overlay.open);
            stage.become("free");
            verify(!find("Leave the building"));
            tap("Report");
            compare(stage.glass.sheet, GlassModel.Report);
        }

        function test_anEmergencyIsOverTheServicePage() {
            open("free", 1280, 800);
            stage.glass.openService();
            stage.become("emergency");
            verify(find("Leave the building"));
            const over = allOf(EmergencyScreen, test.glass, [])[0];
            verify(over.visible);
        }

        name: "Beyond"
    }
}
