import QtQuick
import QtTest
import Lintel.Glass

// Every screen, touched.
Item {
    id: window

    width: 1280
    height: 1280

    Component {
        id: mainComponent

        Main {}
    }

    TestCase {
        id: test

        property Item glass: null

        function open(name, width, height) {
            if (test.glass)
                test.glass.destroy();
            compare(stage.open(name, width, height), "");
            test.glass = mainComponent.createObject(window, {glass: stage.glass, width: width, height: height});
            verify(test.glass);
            waitForRendering(test.glass);
        }

        function shown(item) {
            for (let at = item; at && at !== window; at = at.parent) {
                if (!at.visible)
                    return false;
            }
            return true;
        }

        function all(item, into) {
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i];
                if (child instanceof Text && child.text !== "" && shown(child))
                    into.push(child);
                all(child, into);
            }
            if (item instanceof Flickable && item.contentItem !== item.children[0])
                all(item.contentItem, into);
            return into;
        }

        function find(text) {
            const found = all(test.glass, []).filter(each => each.text === text);
            return found.length > 0 ? found[found.length - 1] : null;
        }

        function tap(text) {
            const item = find(text);
            verify(item, "\"" + text + "\" is on the glass");
            const touch = touchEvent(item);
            touch.press(0, item, item.width / 2, item.height / 2).commit();
            touch.release(0, item, item.width / 2, item.height / 2).commit();
            // A person sees the answer before the next touch; where nothing changes, no frame comes.
            waitForRendering(test.glass, 100);
        }

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

        function test_gap_data() {
            return [
                {tag: "timeline", width: 1280, height: 800},
                {tag: "agenda", width: 800, height: 1280}
            ];
        }

        function test_gap(data) {
            open("free", data.width, data.height);
            tap("Book 15:30 – 16:00");
            verify(find("Book this room"));
            compare(stage.intents().length, 0);
            tap("15 min");
            compare(stage.intents().length, 0);
            tap("Book 15:30 – 15:45");
            compare(last(), "book 15:30 15:45");
            verify(!find("Book this room"));
        }

        function test_chooseSlot() {
            open("choose-slot", 1280, 800);
            tap("Book 10:20 – 14:30");
            tap("11:00");
            tap("60 min");
            tap("Book 11:00 – 12:00");
            compare(last(), "book 11:00 12:00");
        }

        function test_cancel() {
            open("free", 1280, 800);
            tap("Book 15:30 – 16:00");
            tap("Cancel");
            verify(!find("Book this room"));
            compare(stage.intents().length, 0);
        }

        function test_besideTheQuestionIsTheWayBack() {
            open("free", 1280, 800);
            tap("Book 15:30 – 16:00");
            const touch = touchEvent(test.glass);
            touch.press(0, test.glass, 20, 400).commit();
            touch.release(0, test.glass, 20, 400).commit();
            verify(!find("Book this room"));
            compare(stage.intents().length, 0);
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

        function inFlickable(item) {
            for (let at = item; at; at = at.parent) {
                if (at instanceof Flickable)
                    return true;
            }
            return false;
        }

        function test_everythingFits_data() {
            const rows = [];
            stage.scenarios().forEach(name => [[1280, 800], [800, 1280], [800, 480], [480, 800], [1920, 1080]].forEach(
                size => rows.push({tag: name + " " + size[0] + "x" + size[1], name: name, width: size[0], height: size[1]})));
            return rows;
        }

        // No text leaves the glass, lies on another, or is cut where it names an action.
        function test_everythingFits(data) {
            open(data.name, data.width, data.height);
            const texts = all(test.glass, []).filter(each => !inFlickable(each));
            verify(texts.length > 0);
            const places = texts.map(each => {
                const at = each.mapToItem(test.glass, 0, 0);
                return {text: each.text, x: at.x, y: at.y + each.topPadding, width: each.contentWidth,
                        height: Math.min(each.contentHeight, each.height), item: each};
            });
            places.forEach(place => {
                verify(place.y >= -1 && place.y + place.height <= data.height + 1,
                       place.text + " is between top and bottom: " + place.y + " + " + place.height);
                const at = place.item.mapToItem(test.glass, 0, 0);
                verify(at.x >= -0.05 * data.width && at.x + Math.min(place.item.width, place.width) <= data.width + 1,
                       place.text + " is between the sides");
                if (place.item.parent.parent instanceof ActionButton)
                    verify(!place.item.truncated, place.text + " is whole");
            });
            const stacked = places.filter(place => !stage.glass.overlay.open);
            for (let i = 0; i < stacked.length; ++i) {
                for (let j = i + 1; j < stacked.length; ++j) {
                    const a = stacked[i], b = stacked[j];
                    const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
                    const ax = a.item.mapToItem(test.glass, 0, 0).x, bx = b.item.mapToItem(test.glass, 0, 0).x;
                    const across = Math.min(ax + a.item.width, bx + b.item.width) - Math.max(ax, bx);
                    const slack = 0.3 * Math.min(a.height, b.height);
                    verify(down <= slack || across <= 1, "\"" + a.text + "\" and \"" + b.text + "\" are apart");
                }
            }
        }

        name: "Touch"
        when: windowShown
    }
}
