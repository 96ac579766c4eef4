import QtQuick
import QtTest
import Lintel.Glass

// The corner, and the page behind it.
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

        function service() {
            return stage.glass.service;
        }

        function hold(x, y) {
            const touch = touchEvent(test.glass);
            touch.press(0, test.glass, x, y).commit();
            return touch;
        }

        function ring() {
            return allOf(ProgressRing, test.glass, []);
        }

        function field() {
            return allOf(TextInput, test.glass, [])[0] ?? null;
        }

        function tapAt(item, x, y) {
            const touch = touchEvent(item);
            touch.press(0, item, x, y).commit();
            touch.release(0, item, x, y).commit();
            waitForRendering(test.glass, 100);
        }

        function type(digits) {
            for (const digit of digits)
                tap(digit);
        }

        function test_holdTheCorner_data() {
            return [
                {tag: "across", name: "free", width: 1280, height: 800},
                {tag: "small", name: "free", width: 800, height: 480},
                {tag: "upright", name: "free", width: 480, height: 800},
                {tag: "mirrored", name: "arabic", width: 1280, height: 800},
                {tag: "mirrored, upright", name: "arabic", width: 480, height: 800},
                {tag: "above a question", name: "refused", width: 480, height: 800},
                {tag: "unpaired", name: "pairing", width: 1280, height: 800}
            ];
        }

        function test_holdTheCorner(data) {
            open(data.name, data.width, data.height);
            const intents = stage.intents().length;
            compare(ring().length, 0);
            const touch = hold(8, 8);
            tryVerify(() => ring().length > 0, 20000);
            verify(!service().open);
            tryVerify(() => service().open, 30000);
            touch.release(0, test.glass, 8, 8).commit();
            verify(service().open);
            verify(!stage.glass.overlay.open);
            compare(stage.intents().length, intents);
        }

        function controls() {
            const found = [];
            [ActionButton, LanguageButton, CalendarButton, PhoneCorner, NeedsAttention].forEach(
                type => allOf(type, test.glass, []).forEach(item => found.push(item)));
            return found.filter(each => each.enabled);
        }

        function test_nothingToTapLiesUnderTheCorner_data() {
            const rows = [];
            ["pairing", "pairing-trouble", "arabic", "phone"].forEach(
                name => [[1280, 800], [800, 1280], [800, 480], [480, 800]].forEach(
                    size => rows.push({tag: name + " " + size.join("x"), name: name, width: size[0], height: size[1]})));
            return rows;
        }

        function test_nothingToTapLiesUnderTheCorner(data) {
            stage.speak("ar");
            open(data.name, data.width, data.height);
            verify(stage.glass.mirrored);
            const corner = allOf(Corner, test.glass, [])[0];
            verify(corner.enabled);
            controls().forEach(each => {
                const at = each.mapToItem(test.glass, 0, 0);
                verify(at.x >= corner.width - 1 || at.y >= corner.height - 1, each + " at " + at.x + ", " + at.y);
            });
            tapItem(allOf(LanguageButton, test.glass, [])[0]);
            compare(stage.glass.sheet, GlassModel.Languages);
        }

        // The way to the service page is free again once the sheet is closed.
        function test_aSheetHasTheCornerForItself() {
            stage.speak("ar");
            openTouched("book-other-day", 480, 800);
            const close = allOf(ActionButton, test.glass, []).filter(each => each.label === "إغلاق")[0];
            const corner = allOf(Corner, test.glass, [])[0];
            const at = close.mapToItem(test.glass, 3, 3);
            verify(at.x < corner.width && at.y < corner.height);
            tapAt(close, 3, 3);
            compare(stage.glass.sheet, GlassModel.None);
            verify(corner.enabled);
        }

        function test_letGoTooEarly() {
            open("free", 1280, 800);
            const touch = hold(8, 8);
            tryVerify(() => ring().length > 0, 20000);
            touch.release(0, test.glass, 8, 8).commit();
            tryVerify(() => ring().length === 0);
            verify(!service().open);
        }

        function test_cornerIsNotTheWayBack() {
            open("refused", 480, 800);
            hold(8, 8).release(0, test.glass, 8, 8).commit();
            verify(find("Not booked"));
        }

        function test_nothingIsTouchedThroughThePage_data() {
            return [
                {tag: "timeline", width: 1280, height: 800},
                {tag: "agenda", width: 800, height: 1280}
            ];
        }

        function test_nothingIsTouchedThroughThePage(data) {
            open("free", data.width, data.height);
            const at = find("Book 15:30 – 16:00").mapToItem(test.glass, 5, 5);
            const button = find("Book 30 min").mapToItem(test.glass, 5, 5);
            stage.glass.openService();
            waitForRendering(test.glass, 100);
            [at, button].forEach(point => hold(point.x, point.y).release(0, test.glass, point.x, point.y).commit());
            stage.glass.closeService();
            waitForRendering(test.glass, 100);
            verify(!stage.glass.overlay.open);
            compare(stage.intents().length, 0);
        }

        function test_facts() {
            openTouched("service-trouble", 1280, 800);
            verify(find("https://hub.example.org:8443"));
            verify(find("no address"));
            verify(find("not confirmed"));
            verify(find("10:32 · 3 hours ago"));
            verify(find("The disk is full: what is new is kept in memory only."));
            tap("Close");
            verify(!service().open);
        }

        function test_diagnosticsAreNamed() {
            openTouched("service", 1280, 800);
            verify(!find("Diagnostics"));
            tap("Write diagnostics");
            verify(find("Diagnostics"));
        }

        function test_noPinNoWayIn() {
            openTouched("service-no-pin", 1280, 800);
            verify(find("No admin PIN was set. Ask the admin of the hub for one."));
            verify(!find("Admin PIN"));
            verify(!find("Unpair"));
        }

        function test_pinRight_data() {
            return [
                {tag: "across", width: 800, height: 480},
                {tag: "upright", width: 480, height: 800}
            ];
        }

        function test_pinRight(data) {
            openTouched("service", data.width, data.height);
            tap("Admin PIN");
            verify(!find("Unpair"));
            type("25802");
            compare(service().dots, 5);
            tapItem(allOf(EraseMark, test.glass, [])[0]);
            compare(service().dots, 4);
            type("25");
            // What is typed is nowhere on the glass.
            verify(!all(test.glass, []).some(each => each.text.includes("258025")));
            tap("OK");
            verify(find("Unpair"));
            verify(find("Pair again"));
            verify(find("Restart"));
            // Who leaves closes the door.
            tap("Close");
            stage.glass.openService();
            waitForRendering(test.glass, 100);
            verify(!find("Unpair"));
        }

        function test_pinWrongThenPause() {
            openTouched("service", 1280, 800);
            tap("Admin PIN");
            type("111");
            tap("OK"); // three digits are none
            compare(service().dots, 3);
            type("1");
            tap("OK");
            verify(find("That was not it. 4 tries left."));
            compare(service().dots, 0);
            for (let i = 0; i < 3; ++i) {
                type("1111");
                tap("OK");
            }
            verify(find("That was not it. 1 try left."));
            type("1111");
            tap("OK");
            verify(find("Too many wrong tries. Again in 4 min."));
            type("2580");
            compare(service().dots, 0);
            // Minutes later there is another chance.
            stage.pass(100);
            type("2");
            stage.pass(100);
            verify(find("Too many wrong tries. Again in 40 s."));
            stage.pass(19);
            type("2");
            compare(service().dots, 0);
            stage.pass(22);
            type("2");
            compare(service().dots, 1);
            verify(!find("Unpair"));
        }

        function test_closesByItself() {
            openTouched("service-admin", 1280, 800);
            stage.pass(100);
            verify(service().open);
            tap("Unpair"); // a touch, and two more minutes
            stage.pass(100);
            verify(service().open);
            stage.pass(21);
            verify(!service().open);
            verify(!service().admin);
        }

        function test_unpairAsksOnce() {
            openTouched("service-admin", 1280, 800);
            tap("Unpair");
            verify(find("Unpair this display?"));
            tap("Keep it");
            verify(service().paired);
            tap("Unpair");
            tap("Unpair and forget");
            compare(stage.glass.screen, GlassModel.Pairing);
            verify(!service().paired);
            verify(find("Hub address"));
        }

        function test_unpairSaysWhatIsLost() {
            openTouched("service-unpair", 1280, 800);
            verify(service().loss.endsWith("2 requests have not been sent yet and are lost."));
        }

        function test_pairAgainShowsTheCode() {
            openTouched("service-admin", 1280, 800);
            tap("Pair again");
            verify(!service().open);
            verify(find("Pair this display again"));
        }

        function test_address_data() {
            return [
                {tag: "across", width: 800, height: 480},
                {tag: "upright", width: 480, height: 800}
            ];
        }

        function test_address(data) {
            open("pairing-trouble", data.width, data.height);
            tap("Network and hub address");
            tap("Hub address");
            const erase = allOf(EraseMark, test.glass, [])[0];
            for (let i = 0; i < 7; ++i)
                tapItem(erase);
            compare(service().address, "https://hub.exam");
            type("-1.org:8/");
            compare(service().address, "https://hub.exam-1.org:8/");
            compare(field().text, "https://hub.exam-1.org:8/");
            tap("Use this address");
            verify(find("The address is kept"));
            tap("Later");
            verify(find("https://hub.exam-1.org:8/"));
        }

        function test_addressIsMendedWhereItIsTouched_data() {
            return [
                {tag: "across", name: "pairing-trouble", width: 800, height: 480},
                {tag: "upright", name: "pairing-trouble", width: 480, height: 800},
                {tag: "in a language from right to left", name: "service-arabic", width: 1280, height: 800}
            ];
        }

        function test_addressIsMendedWhereItIsTouched(data) {
            open(data.name, data.width, data.height);
            stage.glass.openService();
            service().editAddress();
            tryVerify(() => field() !== null, 20000);
            compare(service().cursor, service().address.length);
            const whole = service().address;
            const text = field();
            // Just behind the seventh character: between "htt…//" and the name.
            const place = whole.indexOf("//") + 2;
            const at = text.positionToRectangle(place);
            tapAt(text, at.x + 1, text.height / 2);
            compare(service().cursor, place);
            compare(text.cursorPosition, place);
            type("my-");
            compare(service().address, whole.slice(0, place) + "my-" + whole.slice(place));
            compare(text.cursorPosition, place + 3);
            const erase = allOf(EraseMark, test.glass, [])[0];
            for (let i = 0; i < 4; ++i)
                tapItem(erase);
            compare(service().address, whole.slice(0, place - 1) + whole.slice(place));
            // Before the first character there is nothing to erase.
            tapAt(text, 0, text.height / 2);
            compare(service().cursor, 0);
            tapItem(erase);
            compare(service().address.length, whole.length - 1);
            // Beside the text is its end.
            if (text.contentWidth < text.width - 20) {
                tapAt(text, text.width - 2, text.height / 2);
                compare(service().cursor, service().address.length);
            }
        }

        // Whoever types must see what, however long it is.
        function test_longAddressShowsItsCursor() {
            openTouched("service-address", 480, 800);
            for (let i = 0; i < 20; ++i)
                service().pressKey("abcde");
            const text = field();
            verify(text.contentWidth > text.width);
            for (const place of [service().address.length, 0, 60]) {
                service().placeCursor(place);
                compare(text.cursorPosition, place);
                verify(text.cursorRectangle.x >= 0 && text.cursorRectangle.x <= text.width + 1, "place " + place + " at " + text.cursorRectangle.x);
            }
        }

        // The door behind the page counts from the last touch as the page does.
        function test_touchesKeepTheDoorOpen() {
            openTouched("service-admin", 1280, 800);
            let told = stage.touches();
            const touch = hold(640, 400);
            verify(stage.touches() > told);
            // A finger that wanders wakes nobody.
            told = stage.touches();
            for (let i = 0; i < 20; ++i)
                touch.move(0, test.glass, 640 + 5 * i, 400).commit();
            compare(stage.touches(), told);
            touch.release(0, test.glass, 740, 400).commit();
            verify(service().admin);
            tap("Close");
            verify(!service().admin);
            hold(640, 400).release(0, test.glass, 640, 400).commit();
            verify(!service().admin);
        }

        function test_heldEraserGoesOn() {
            openTouched("service-address", 1280, 800);
            const erase = allOf(EraseMark, test.glass, [])[0];
            const touch = touchEvent(erase);
            touch.press(0, erase, 5, 5).commit();
            tryVerify(() => service().address.length < 20, 20000);
            touch.release(0, erase, 5, 5).commit();
        }

        function test_addressThatIsNone() {
            openTouched("service-address-wrong", 1280, 800);
            verify(service().addressTrouble.startsWith("This address cannot be used. "));
            type("a.b");
            compare(service().addressTrouble, "");
            tap("Use this address");
            verify(find("The address is kept"));
            tap("Restart now");
        }

        name: "Service"
    }
}
