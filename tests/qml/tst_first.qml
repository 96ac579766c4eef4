import QtQuick
import QtTest
import Lintel.Glass
import Lintel.Theme

// A display out of its box.
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

        function test_theLanguageIsAskedFirstAndOnce() {
            open("first-language", 1280, 800);
            compare(stage.glass.sheet, GlassModel.Languages);
            tap("Suomi");
            compare(stage.glass.language, "fi");
            compare(stage.glass.sheet, GlassModel.None);
            verify(find("Etsi palvelin"));
            // It stays: nobody has left a room here.
            stage.pass(300);
            compare(stage.glass.language, "fi");
            compare(stage.glass.sheet, GlassModel.None);
        }

        // Whoever only looks sees a code all the same.
        function test_whoDoesNotChooseSeesTheCode() {
            open("first-language", 1280, 800);
            stage.pass(31);
            compare(stage.glass.sheet, GlassModel.None);
            compare(stage.glass.language, "en");
            stage.pass(31);
            compare(stage.glass.sheet, GlassModel.None);
        }

        function test_itCanBeChosenLater() {
            open("pairing", 1280, 800);
            compare(stage.glass.sheet, GlassModel.None);
            tapItem(allOf(LanguageButton, test.glass, [])[0]);
            tap("العربية");
            verify(stage.glass.mirrored);
        }

        function test_whatLiesOverTheCodeDoesNotLieOverTheRoom() {
            open("first-language", 1280, 800);
            compare(stage.glass.sheet, GlassModel.Languages);
            compare(stage.become("free"), "");
            compare(stage.glass.sheet, GlassModel.None);
            tap("Book 30 min");
            compare(stage.intents().length, 1);
        }

        // A room speaks its own language, whatever was chosen before it.
        function test_theRoomsLanguageWins() {
            open("first-no-hub-german", 1280, 800);
            compare(stage.glass.language, "de");
            compare(stage.become("finnish"), "");
            compare(stage.glass.language, "fi");
        }

        function test_hubsNearByAreOffered() {
            open("first-hubs", 1280, 800);
            tap("Find a hub");
            compare(stage.glass.hubs.count, 2);
            tap("Northwind hub");
            compare(stage.glass.sheet, GlassModel.Hubs); // until it starts anew
        }

        function test_whereThereIsNoneItIsTyped() {
            open("first-hubs-none", 1280, 800);
            tap("Find a hub");
            verify(find("No hub announces itself here. Type its address instead."));
            tap("Type the address");
            compare(stage.glass.service.panel, ServiceModel.Address);
            compare(stage.glass.sheet, GlassModel.None);
        }

        function test_aRoomHasNoSheetOfHubs() {
            open("free", 1280, 800);
            stage.glass.openSheet(GlassModel.Hubs);
            compare(stage.glass.sheet, GlassModel.None);
        }

        name: "First"
    }
}
