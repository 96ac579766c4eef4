import QtQuick
import QtTest
import Lintel.Glass

// A finger on the glass, and what it finds there.
TestCase {
    id: test

    required property Item window
    property Item glass: null
    property Component mainComponent: Component {
        Main {}
    }

    function show(trouble, width, height) {
        compare(trouble, "");
        test.glass = mainComponent.createObject(test.window, {glass: stage.glass, width: width, height: height});
        verify(test.glass);
        waitForRendering(test.glass);
    }

    function open(name, width, height) {
        if (test.glass)
            test.glass.destroy();
        show(stage.open(name, width, height), width, height);
    }

    function openTouched(name, width, height) {
        if (test.glass)
            test.glass.destroy();
        show(stage.openTouched(name, width, height), width, height);
    }

    function shown(item) {
        for (let at = item; at && at !== test.window; at = at.parent) {
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

    // All that is shown of a type.
    function allOf(type, item, into) {
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i];
            if (child instanceof type && shown(child))
                into.push(child);
            allOf(type, child, into);
        }
        return into;
    }

    function tap(text) {
        tryVerify(() => find(text) !== null, 5000, "\"" + text + "\" is on the glass");
        tapItem(find(text));
    }

    function tapItem(item) {
        const touch = touchEvent(item);
        touch.press(0, item, item.width / 2, item.height / 2).commit();
        touch.release(0, item, item.width / 2, item.height / 2).commit();
        // A person sees the answer before the next touch; where nothing changes, no frame comes.
        waitForRendering(test.glass, 100);
    }

    // Where something is, for fingers that come back to it whatever is there by then.
    function placeOf(item) {
        return item.mapToItem(test.glass, item.width / 2, item.height / 2);
    }

    function tapPlace(place) {
        const touch = touchEvent(test.glass);
        touch.press(0, test.glass, place.x, place.y).commit();
        touch.release(0, test.glass, place.x, place.y).commit();
        waitForRendering(test.glass, 100);
    }

    when: windowShown
}
