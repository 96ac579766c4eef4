import QtQuick
import QtTest
import Lintel.Glass

// Checking in, releasing, extending, ending and what is offered instead.
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

        function test_checkIn_data() {
            return [
                {tag: "across", width: 1280, height: 800},
                {tag: "upright", width: 800, height: 1280},
                {tag: "small", width: 800, height: 480}
            ];
        }

        function test_checkIn(data) {
            open("check-in", data.width, data.height);
            verify(stage.glass.remaining > 0);
            tap("I’m here");
            compare(last(), "check_in 14:30 15:30");
            // In the next frame, before anybody has answered.
            verify(find("In use"));
            verify(find("Checking in …"));
            verify(!find("I’m here"));
        }

        function test_checkInOffline() {
            openTouched("checked-in-offline", 1280, 800);
            verify(find("In use"));
            verify(find("Checked in at 14:31; will be sent when the connection returns"));
        }

        function test_releaseAsksOnce() {
            open("check-in", 1280, 800);
            tap("Release room");
            verify(find("Release the room?"));
            compare(stage.intents().length, 0);
            tap("Keep it");
            compare(stage.intents().length, 0);
            tap("Release room");
            tap("Release room"); // the one in the question lies above
            compare(last(), "end 14:30 14:31");
            verify(find("Free"));
        }

        function test_checkedInElsewhereClosesTheQuestion() {
            open("check-in", 1280, 800);
            tap("Release room");
            stage.become("in-use");
            verify(!find("Release the room?"));
        }

        function test_nobodyCame() {
            open("released", 1280, 800);
            verify(find("Free"));
            verify(all(test.glass, []).some(each => each.text.includes("nobody came")));
            open("released", 800, 1280);
            verify(all(test.glass, []).some(each => each.text.includes("nobody came")));
        }

        function test_tooLate() {
            open("check-in-late", 1280, 800);
            verify(find("Not checked in"));
            verify(find("Too late: somebody else has the room by now."));
            tap("Book 15:10 – 16:00");
            compare(last(), "book 15:10 16:00");
        }

        function test_extendSaysWhyNot() {
            open("in-use-own", 1280, 800);
            verify(find("by 15 or 30 min"));
            open("extend-not", 1280, 800);
            tap("Extend");
            verify(find("No longer than this"));
            verify(find("Hiring sync follows at 14:15."));
            compare(stage.intents().length, 0);
            tap("Close");
            verify(!find("No longer than this"));
        }

        function test_extendUntilWhatFollows() {
            openTouched("extend-little", 1280, 800);
            verify(find("Hiring sync follows at 14:35. 5 min are kept free in between."));
            tap("by 15 min");
            compare(last(), "extend 13:42 14:30");
        }

        function test_onlyThisOfItsSeries() {
            openTouched("end-series", 1280, 800);
            verify(find("Only this one ends; the others of its series stay."));
        }

        function test_anotherRoomInstead() {
            open("refused-elsewhere", 1280, 800);
            verify(find("Not booked"));
            tap("Book Boreal · Level 3");
            compare(last(), "book Boreal 13:42 14:15");
            compare(stage.intents().length, 1); // the refused one is seen
            verify(find("Booking Boreal · Level 3, 13:42 – 14:15 …"));
            open("booked-elsewhere", 1280, 800);
            verify(find("Booked: Boreal · Level 3, 13:42 – 14:15"));
        }

        name: "Door"
    }
}
