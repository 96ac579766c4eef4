import QtQuick
import QtTest
import Lintel.Glass
import Lintel.Theme

// Every scenario in every size: no text leaves the glass, lies on another, or is cut where it
// has to be read; everything to be touched is large enough.
Item {
    id: window

    width: 1920
    height: 1280

    TouchCase {
        id: test

        window: window

        // What lies above everything else; what is below it is not to be read.
        function front() {
            for (const type of [ServicePage, ConcernSheet, Overlay]) {
                const found = allOf(type, test.glass, []);
                if (found.length > 0)
                    return found[0];
            }
            return test.glass;
        }

        function scrolls(item) {
            for (let at = item; at; at = at.parent) {
                if (at instanceof Flickable && at.interactive)
                    return true;
            }
            return false;
        }

        function inside(item, type) {
            for (let at = item; at; at = at.parent) {
                if (at instanceof type)
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

        function test_everythingFits(data) {
            openTouched(data.name, data.width, data.height);
            const above = front();
            const texts = all(above, []).filter(each => !scrolls(each));
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
                if ([ActionButton, Key, NeedsAttention, ConcernSheet, ServicePanel, Notice, Band].some(
                        type => inside(place.item, type)))
                    verify(!place.item.truncated, place.text + " is whole");
            });
            if (above instanceof ConcernSheet)
                verify(!scrolls(find(stage.glass.attention.title)), "the sheet is whole");
            // 9 mm for a finger, on whatever glass.
            [ActionButton, Key, NeedsAttention, Corner].forEach(type => allOf(type, test.glass, []).forEach(item => {
                verify(item.width >= Theme.touch - 1, item + " is wide enough: " + item.width);
                verify(item.height >= Theme.touch - 1, item + " is high enough: " + item.height);
                const at = item.mapToItem(test.glass, 0, 0);
                if (!scrolls(item))
                    verify(at.x >= -1 && at.x + item.width <= data.width + 1 && at.y >= -1
                           && at.y + item.height <= data.height + 1, item + " is on the glass");
            }));
            for (let i = 0; i < places.length; ++i) {
                for (let j = i + 1; j < places.length; ++j) {
                    const a = places[i], b = places[j];
                    const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
                    const ax = a.item.mapToItem(test.glass, 0, 0).x, bx = b.item.mapToItem(test.glass, 0, 0).x;
                    const across = Math.min(ax + a.item.width, bx + b.item.width) - Math.max(ax, bx);
                    const slack = 0.3 * Math.min(a.height, b.height);
                    verify(down <= slack || across <= 1, "\"" + a.text + "\" and \"" + b.text + "\" are apart");
                }
            }
        }

        name: "Fits"
    }
}
