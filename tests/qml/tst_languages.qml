import QtQuick
import QtTest
import Lintel.Glass
import Lintel.Theme

// A person at the door speaks another language than the room.
Item {
    id: window

    width: 1280
    height: 1280

    TouchCase {
        id: test

        window: window

        function choose(name) {
            tapItem(allOf(LanguageButton, test.glass, [])[0]);
            tap(name);
        }

        function service() {
            return stage.glass.service;
        }

        function init() {
            stage.speak("");
        }

        function test_switchesAndReturnsByItself() {
            open("free", 1280, 800);
            choose("Deutsch");
            compare(stage.glass.language, "de");
            verify(find("Frei"));
            verify(find("30 min buchen"));
            verify(!find("Deutsch")); // the sheet has done its work
            stage.pass(29);
            verify(find("Frei"));
            stage.pass(2);
            verify(find("Free"));
            verify(find("Book 30 min"));
        }

        function test_aTouchKeepsTheLanguage() {
            open("free", 1280, 800);
            choose("Polski");
            stage.pass(25);
            stage.glass.touched();
            stage.pass(25);
            verify(find("Wolna"));
            stage.pass(6);
            verify(find("Free"));
        }

        function test_theSheetClosesByItself() {
            open("free", 1280, 800);
            tapItem(allOf(LanguageButton, test.glass, [])[0]);
            verify(find("日本語"));
            stage.pass(31);
            verify(!find("日本語"));
        }

        function test_besideTheSheetIsTheWayBack() {
            open("free", 1280, 800);
            tapItem(allOf(LanguageButton, test.glass, [])[0]);
            const touch = touchEvent(test.glass);
            touch.press(0, test.glass, 20, 400).commit();
            touch.release(0, test.glass, 20, 400).commit();
            verify(!find("日本語"));
            verify(find("Free"));
        }

        function test_theSettingNarrows() {
            open("languages-few", 1280, 800);
            tapItem(allOf(LanguageButton, test.glass, [])[0]);
            verify(find("Deutsch"));
            verify(find("English"));
            verify(find("Polski"));
            verify(!find("Suomi"));
            tap("English");
            verify(find("Free"));
            choose("Deutsch"); // the room's own: nothing has to return
            verify(find("Frei"));
            stage.pass(31);
            verify(find("Frei"));
        }

        function test_mirrors() {
            open("free", 1280, 800);
            const before = find("Aurora").mapToItem(test.glass, 0, 0).x;
            choose("עברית");
            verify(stage.glass.mirrored);
            verify(test.glass.LayoutMirroring.enabled);
            verify(find("פנוי"));
            const room = find("Aurora");
            compare(room.effectiveHorizontalAlignment, Text.AlignRight);
            verify(room.mapToItem(test.glass, 0, 0).x > before);
            compare(Theme.tightness, 0);
        }

        // The dialogue stays, with what was chosen in it.
        function test_midSlot() {
            open("free", 1280, 800);
            tap("Book 15:30 – 16:00");
            stage.glass.booking.moveEnd(false);
            verify(find("Book 15:30 – 15:45"));
            stage.speak("de");
            verify(find("Titel angeben"));
            verify(!find("Give it a title"));
            tap("15:30 – 15:45 buchen");
            compare(stage.intents()[0], "book 15:30 15:45");
        }

        function test_midSlotOnAnotherDay() {
            openTouched("book-chosen", 1280, 800);
            stage.speak("fi");
            verify(find("Interview"));
            tap("Varaa ma 12.15–12.45");
            compare(stage.intents()[0], "book 12:15 12:45");
        }

        function test_midExtendAndEnd() {
            open("in-use-own", 1280, 800);
            tap("Extend");
            stage.speak("fr");
            verify(find("Prolonger"));
            tap("de 30 min");
            compare(stage.intents().length, 1);

            stage.speak("");
            open("in-use-own", 1280, 800);
            tap("End now");
            stage.speak("es");
            verify(find("¿Terminar ya esta reunión?"));
            tap("Continuar");
            compare(stage.intents().length, 0);
        }

        function test_midRefusal() {
            open("refused", 1280, 800);
            verify(find("Not booked"));
            stage.speak("nl");
            verify(find("Niet geboekt"));
            tap("15:30 – 16:00 boeken");
            compare(stage.intents()[0], "book 15:30 16:00");
        }

        function test_midConcern() {
            open("concern-unknown", 1280, 800);
            stage.glass.openSheet(GlassModel.Attention);
            verify(find("The hub does not know this display"));
            stage.speak("it");
            verify(find("L’hub non conosce questo schermo"));
            // Whoever reads goes on reading; with the sheet the language goes.
            stage.pass(60);
            verify(find("L’hub non conosce questo schermo"));
            stage.pass(61);
            verify(find("Not sure") || find("Free") || find("In use"));
        }

        // What was typed stays, and so does the page.
        function test_midPin() {
            openTouched("service-pin", 1280, 800);
            service().pressDigit(1);
            service().pressDigit(2);
            const dots = service().dots;
            verify(dots >= 2);
            stage.speak("sv");
            compare(service().dots, dots);
            compare(service().panel, ServiceModel.Pin);
            verify(find("Administratörens PIN"));
        }

        function test_midAddress() {
            openTouched("service-address", 1280, 800);
            service().pressKey("x");
            const typed = service().address;
            stage.speak("pt");
            compare(service().address, typed);
            compare(service().panel, ServiceModel.Address);
            verify(find("Usar este endereço"));
        }

        // The room's own language may change under the fingers as well.
        function test_theRoomChangesItsLanguage() {
            open("free", 1280, 800);
            tap("Book 15:30 – 16:00");
            stage.become("languages-few");
            compare(stage.glass.language, "de-DE");
            verify(find("Titel angeben"));
            verify(find("15:30 – 16:00 buchen"));
        }

        name: "Languages"
    }
}
