"""Walks through the window, for tests/drive: every entry of every menu, every field, the gallery, the cards' own
menus and popup, the export dialog. Each leaves the window as it found it."""

WINDOW, MACHINE, CARD, EXPORT = ("timeslice::" + name for name in
                                 ("MainWindow", "MachinePopup", "CardPopup", "ExportDialog"))
FIELD, BOX, BUTTON, ITEM, TIMELINE = ("timeslice::ValueField", "QCheckBox", "timeslice::Button",
                                      "timeslice::WorkloadItem", "timeslice::TimelineView")
SEARCH = "gallerySearch"
ENOUGH = 15  # pixels of a field's height in sight, to click it


# Menus.


def ticks(drive):
    """Of the entries that can be chosen, in the menu that is open."""
    return {entry["name"]: entry["checked"] for entry in drive.entries() if entry["enabled"]}


def opened(drive, menu):
    """Opens a menu and gives its entries: whether each is ticked."""
    drive.click(drive.program.place(id=menu))
    drive.until(drive.entries)
    return ticks(drive)


def choose_entry(drive, menu, name, before):
    """Takes an entry of the menu that is open, expects its tick to come or to go, and leaves the menu open."""
    entry = drive.entry(name)
    drive.became(f"menu {menu}: {name}", lambda: drive.click(entry), lambda: not drive.entries())
    if not drive.program.places(id=menu):
        drive.key("F11")  # only the cards are shown, without the menu that says so
        drive.until(lambda: drive.program.places(id=menu))
        return opened(drive, menu)
    now = opened(drive, menu)
    drive.check(f"menu {menu}: {name} has changed its tick", now.get(name) == (not before[name]))
    return now


def go_through_menus(drive):
    """Takes each entry of every menu: first those that are not ticked, then those that are."""
    for menu in [place["id"] for place in drive.program.places(menu=True) if place["id"]]:
        if menu in ("workload", "export", "language", "theme"):
            continue  # what they do has cases of its own; a language writes other names on everything
        drive.clicked(f"menu {menu}", drive.program.place(id=menu))
        at_first = now = ticks(drive)
        drive.check(f"menu {menu} shows what is chosen", any(at_first.values()))
        for name in sorted(at_first, key=at_first.get):
            if "…" not in name:  # it asks in a window of the system's
                now = choose_entry(drive, menu, name, now)
        for name in [name for name in now if now[name] != at_first[name]]:
            now = choose_entry(drive, menu, name, now)
        drive.check(f"menu {menu} is as it was", now == at_first)
        drive.key("Escape")
        drive.screen.settle()


def go_through_topics(drive):
    """Takes the first workload of every topic in the menu, and then the one that was there."""
    def choose(topic, name):
        drive.became(f"topic {topic}: {name}", lambda: drive.click(drive.entry(name)),
                     lambda: name in drive.program.place(id="workload")["text"])
        drive.screen.settle(longest=5)
        go_through_workload_parameters(drive)

    def workloads(topic, topics):
        drive.click(drive.entry(topic))
        drive.until(lambda: len(drive.entries()) > len(topics))
        return {name: checked for name, checked in ticks(drive).items() if name not in topics}

    topics = opened(drive, "workload")
    drive.check("menu workload shows what is chosen", sum(topics.values()) == 1)
    at_first = next(topic for topic in topics if topics[topic])
    before = next(name for name, checked in workloads(at_first, topics).items() if checked)
    drive.key("Escape", "Escape")
    for topic in [topic for topic in topics if "…" not in topic]:
        choose(topic, next(iter(workloads(topic, opened(drive, "workload")))))
        drive.check(f"topic {topic} is ticked", opened(drive, "workload")[topic])
        drive.key("Escape")
    workloads(at_first, opened(drive, "workload"))
    choose(at_first, before)


def go_through_languages(drive):
    """Takes every other language and the first one again: what the window says differs, then is as before."""
    def texts():
        return [drive.program.place(id=name)["text"] for name in ("run", "view", "export")]

    before = texts()
    at_first = opened(drive, "language")
    drive.check("there are languages to choose from", len(at_first) > 1)
    for name in sorted(at_first, key=at_first.get):
        drive.clicked(f"language {name}", drive.entry(name))
        drive.screen.settle(longest=5)
        drive.will_be(f"language {name}: its words are there", lambda: (texts() == before) == at_first[name])
        drive.check(f"language {name} is ticked", opened(drive, "language")[name])
    drive.key("Escape")
    drive.screen.settle()


# Fields.


def begin(place):
    """The left end: a field's text, and not its buttons; a box, and not the room beside it."""
    x, y, _, height = place["rect"]
    return {"rect": [x, y, 24, height]}


def other(value):
    """Another number of the same length, in the unit that stands there."""
    number = value.split(" ")[0]
    if "." in number:
        return "0.4" if number == "0.3" else "0.3"
    return ("2" if number[0] == "3" else "3") + number[1:]


def type_into(drive, field, text=None):
    """Types over a field's value, and expects the text there and an effect beside it."""
    text = text or other(field["value"])
    drive.click(begin(field), "key", "ctrl+a")
    drive.effect(f"field {field['id']}", lambda: drive.type(text), without=field["rect"])
    drive.will_be(f"field {field['id']} shows '{text}'", lambda: drive.again(field)["value"] == text)


def go_through_workload_parameters(drive):
    """Another value into each; it is read when the field is left."""
    for field in drive.program.places(**{"class": "QLineEdit", "window": WINDOW}):
        if not field["id"] or field["id"] == SEARCH:
            continue
        text = other(field["value"])
        drive.click(begin(field), "key", "ctrl+a")
        drive.type(text)
        drive.effect(f"field {field['id']}", lambda: drive.key("Return"), without=field["rect"])
        drive.screen.settle(field["rect"], longest=5)
        drive.will_be(f"field {field['id']} shows '{text}'",
                      lambda: drive.again(field)["value"].split(" ")[0] == text)


def go_through_search(drive):
    """Fewer workloads with words in the field, all of them without."""
    field = drive.program.place(id=SEARCH)
    drive.click(begin(field))
    drive.effect("search of the gallery", lambda: drive.type("philo"), without=field["rect"])
    drive.will_be("search shows what was typed", lambda: drive.again(field)["value"] == "philo")
    drive.screen.settle()
    drive.key("ctrl+a")
    drive.effect("search of the gallery, emptied", lambda: drive.key("BackSpace"), without=field["rect"])
    drive.will_be("search is empty", lambda: drive.again(field)["value"] == "")


def fields_in_sight(drive, window):
    return [place for place in drive.program.places(**{"class": FIELD, "window": window})
            if place["rect"][3] >= ENOUGH]


def type_into_those_in_sight(drive, window, done, texts={}):
    """One after another, as each may show or hide others; `done`: their values before, by id and name."""
    while True:
        left = [field for field in fields_in_sight(drive, window) if (field["id"], field["name"]) not in done]
        if not left:
            return
        done[left[0]["id"], left[0]["name"]] = left[0]["value"]
        type_into(drive, left[0], texts.get(left[0]["id"]))


def go_through_machine_popup(drive):
    drive.screen.settle(longest=5)
    drive.became("machine popup", lambda: drive.key("ctrl+m"), lambda: is_open(drive, MACHINE))
    drive.screen.settle()
    done = {}
    type_into_those_in_sight(drive, MACHINE, done, {"cores": "16", "quantum": "20ms"})
    drive.check("the machine's popup has fields", bool(done))
    undo(drive, len(done))
    for field in fields_in_sight(drive, MACHINE):
        drive.will_be(f"field {field['id']} is as it was",
                      lambda: drive.again(field)["value"] == done[field["id"], field["name"]])
    drive.became("machine popup (closed)", lambda: drive.key("Escape"), lambda: not is_open(drive, MACHINE))


def undo(drive, changes):
    """The first key is for what was typed last and is not yet left."""
    drive.key("Tab", *["ctrl+z"] * changes)
    drive.screen.settle(longest=5)


def in_left_panel(drive):
    return [place for place in drive.program.places(window=WINDOW) if place["class"] in (FIELD, BOX) and place["id"]]


def scroll_left_panel(drive, notches):
    """Whether anything moved."""
    def where():
        return sorted((place["id"], place["rect"][1]) for place in in_left_panel(drive))

    before = where()
    drive.move([place for place in in_left_panel(drive) if place["rect"][3] >= ENOUGH][-1])
    drive.turn_wheel(notches)
    drive.until(lambda: where() != before, longest=1)
    drive.screen.settle()
    return where() != before


def go_through_left_panel(drive):
    """Every field of the left panel, also those that are folded away or must be scrolled to."""
    values, is_unfolded, scrolls = {}, False, True
    while scrolls:
        folds = drive.program.places(**{"class": BUTTON, "name": "Costs and randomness", "window": WINDOW})
        if folds and not is_unfolded:
            drive.clicked("the costs are unfolded", folds[0])
            is_unfolded = True
            drive.screen.settle()
        type_into_those_in_sight(drive, WINDOW, values)
        scrolls = scroll_left_panel(drive, 5)
    drive.check("the costs were found", is_unfolded)
    drive.check("fields were scrolled to", len(values) > 20)
    undo(drive, len(values))
    for field in fields_in_sight(drive, WINDOW):
        drive.will_be(f"field {field['id']} is as it was",
                      lambda: drive.again(field)["value"] == values[field["id"], field["name"]])
    folds = drive.program.places(**{"class": BUTTON, "name": "Costs and randomness", "window": WINDOW})
    while not folds and scroll_left_panel(drive, -5):
        folds = drive.program.places(**{"class": BUTTON, "name": "Costs and randomness", "window": WINDOW})
    for state in ("on", "off"):
        drive.clicked(f"no costs, {state}", begin(drive.program.place(id="ideal", window=WINDOW)))
    drive.clicked("the costs are folded", folds[0])
    while scroll_left_panel(drive, -20):
        pass
    drive.focus_timeline()


# The left panel's choices.


def item(drive, name):
    return drive.program.place(**{"class": ITEM, "name": name})


def focused_items(drive):
    return [place["name"] for place in drive.program.places(**{"class": ITEM, "focus": True})]


def go_through_gallery(drive):
    """Other workloads, by mouse and by arrow keys."""
    items = sorted(drive.program.places(**{"class": ITEM}), key=lambda place: place["rect"][1])
    at_first = next((place["name"] for place in items if place["checked"]), "Mixed")
    for name in [place["name"] for place in items if not place["checked"]][:2]:
        drive.became(f"gallery: {name}", lambda: drive.click(item(drive, name)),
                     lambda: item(drive, name)["checked"])
        drive.screen.settle(longest=5)
    for key in ("Up", "Down"):
        before = focused_items(drive)
        drive.became(f"gallery: {key}", lambda: drive.key(key), lambda: focused_items(drive) not in ([], before))
        name = focused_items(drive)[0]
        drive.became(f"gallery: {name} by keys", lambda: drive.key("Return"),
                     lambda: item(drive, name)["checked"])
        drive.screen.settle(longest=5)
    search = drive.program.place(id="gallerySearch")
    drive.click(search)
    drive.became("gallery: a search hides the others", lambda: drive.type(at_first),
                 lambda: len(drive.program.places(**{"class": ITEM})) < len(items))
    drive.became(f"gallery: {at_first} by a search", lambda: drive.key("Return"),
                 lambda: item(drive, at_first)["checked"])
    drive.screen.settle(longest=5)
    drive.became("gallery: Esc shows all", lambda: drive.key("Escape"),
                 lambda: drive.again(search)["value"] == "")


def go_through_models(drive):
    box = next(place for place in in_left_panel(drive)
               if place["class"] == BOX and not place["checked"] and place["rect"][3] >= ENOUGH)
    for is_ticked in (True, False):
        drive.became(f"model {box['id']}, {'ticked' if is_ticked else 'unticked'}",
                     lambda: drive.click(begin(drive.again(box))),
                     lambda: drive.again(box)["checked"] == is_ticked)
        drive.screen.settle(longest=5)


# Cards.


def menus_of_cards(drive):
    """Buttons, in the order in which cards are read."""
    found = [place for place in drive.program.places(**{"class": BUTTON}) if place["name"].startswith("Menu for ")]
    return sorted(found, key=lambda place: (place["rect"][1], place["rect"][0]))


def titles(drive):
    return [place["name"] for place in menus_of_cards(drive)]


def is_open(drive, window):
    return bool(drive.program.places(window=window))


def take(drive, card, entry, holds):
    """Takes an entry of a card's menu, and waits until `holds`."""
    drive.click(menus_of_cards(drive)[card])
    drive.until(drive.entries)
    place = drive.entry(entry)
    drive.became(f"card menu: {entry}", lambda: drive.click(place), holds)
    drive.screen.settle(longest=5)


def open_list(drive, chooser):
    """Its rows in sight."""
    drive.click(chooser)
    drive.until(lambda: drive.program.places(**{"class": "QListView"}))
    return drive.program.place(**{"class": "QListView"})["parts"]


def is_list_closed(drive):
    return not drive.program.places(**{"class": "QListView"})


def choose_row(drive, chooser, name):
    row = next(part for part in open_list(drive, chooser) if part["name"] == name)
    drive.became(f"list {chooser['id'] or 'size'}: {name}", lambda: drive.click(row),
                 lambda: is_list_closed(drive) and drive.again(chooser)["value"] == name)


def rows_of(drive, chooser):
    """Their names; Esc closes the list and nothing else."""
    rows = [part["name"] for part in open_list(drive, chooser)]
    drive.became(f"list {chooser['id'] or 'size'} (closed)", lambda: drive.key("Escape"),
                 lambda: is_list_closed(drive))
    drive.check("what the list belongs to stays open", bool(drive.program.places(window=chooser["window"])))
    return rows


def choose_segment(drive, what, segmented, name):
    part = next(part for part in drive.again(segmented)["parts"] if part["name"] == name)
    drive.became(f"{what}: {name}", lambda: drive.click(part), lambda: drive.again(segmented)["value"] == name)


def segments_of(place):
    """Those that are not chosen, then the one that is."""
    return [part["name"] for part in sorted(place["parts"], key=lambda part: part["checked"])]


def engine_of_card(drive):
    return drive.program.place(**{"class": "timeslice::Segmented", "window": CARD})


def go_through_card_popup(drive):
    type_into_those_in_sight(drive, CARD, {})
    for name in ("model", "policy"):
        chooser = drive.program.place(id=name, window=CARD)
        at_first = chooser["value"]
        for row in [row for row in rows_of(drive, chooser) if row != at_first][:1] + [at_first]:
            choose_row(drive, drive.program.place(id=name, window=CARD), row)
    for name in segments_of(engine_of_card(drive)):
        choose_segment(drive, "engine of a card", engine_of_card(drive), name)


def fold_button(drive):
    """Of the first card: collapsed and expanded again."""
    count = len(drive.program.places(**{"class": TIMELINE}))
    for name, left in (("Collapse", count - 1), ("Expand", count)):
        button = drive.program.place(**{"class": BUTTON, "name": name})
        drive.became(f"card button: {name}", lambda: drive.click(button),
                     lambda: len(drive.program.places(**{"class": TIMELINE})) == left)
        drive.screen.settle()


def run_live(drive, card):
    """A card of a live run does not start by itself."""
    take(drive, card, "Edit …", lambda: is_open(drive, CARD))
    choose_segment(drive, "engine of a card", engine_of_card(drive), "Live")
    drive.key("Escape")
    drive.screen.settle(longest=5)
    drive.will_be("a card waits for Run", lambda: drive.program.places(text="Run"))
    take(drive, card, "Run again", lambda: not drive.program.places(text="Run"))


def go_through_card_menu(drive, card, count):
    copy = titles(drive)[card]
    timelines = len(drive.program.places(**{"class": TIMELINE}))
    take(drive, card, "Move down", lambda: titles(drive)[card + 1] == copy)
    take(drive, card + 1, "Move up", lambda: titles(drive)[card] == copy)
    take(drive, card, "Show only this card", lambda: len(titles(drive)) == 1)
    take(drive, 0, "Show only this card", lambda: len(titles(drive)) == count)
    take(drive, card, "Collapse", lambda: len(drive.program.places(**{"class": TIMELINE})) == timelines - 1)
    take(drive, card, "Expand", lambda: len(drive.program.places(**{"class": TIMELINE})) == timelines)
    opened(drive, "export")
    drive.click(drive.entry("Copy table"))
    drive.screen.settle()
    take(drive, card, "Copy picture", lambda: drive.program.clipboard() == "image")
    take(drive, card, "Compare with live and Python", lambda: any("Live" in title for title in titles(drive)))
    drive.screen.settle(longest=10)
    drive.key("ctrl+z")
    drive.screen.settle(longest=5)
    drive.will_be("the comparison is undone", lambda: titles(drive)[card] == copy)


def go_through_cards(drive):
    """A card is duplicated; the copy's popup and menu are gone through, and it is removed."""
    drive.key("ctrl+2")  # there is room for all
    drive.screen.settle()
    at_first = titles(drive)
    count = len(at_first) + 1
    fold_button(drive)
    take(drive, 0, "Duplicate and edit", lambda: len(titles(drive)) == count and is_open(drive, CARD))
    go_through_card_popup(drive)
    drive.became("card popup (closed)", lambda: drive.key("Escape"), lambda: not is_open(drive, CARD))
    drive.screen.settle(longest=5)
    go_through_card_menu(drive, 1, count)
    run_live(drive, 1)
    take(drive, 1, "Remove", lambda: titles(drive) == at_first)
    drive.key("ctrl+2")
    drive.screen.settle()


# The export dialog.


def in_export(drive, **wanted):
    return drive.program.place(window=EXPORT, **wanted)


def tick_runs(drive):
    """All runs out of the picture, one by one, and in again: with two clicks in a row on one it would be one double
    click."""
    for is_ticked in (False, True):
        for i in range(len(in_export(drive, name="Runs")["parts"])):
            runs = in_export(drive, name="Runs")
            part = runs["parts"][i]
            drive.effect(f"export: run {part['name']} {'in' if is_ticked else 'out'}",
                         lambda: drive.click(begin(part)), without=runs["rect"])
            drive.will_be("export: the run is as clicked",
                          lambda: in_export(drive, name="Runs")["parts"][i]["checked"] == is_ticked)


def choose_size(drive):
    """Every size of the list; the last one has a field of its own."""
    chooser = in_export(drive, **{"class": "timeslice::Chooser"})
    names = rows_of(drive, chooser)
    for name in names[1:]:
        choose_row(drive, chooser, name)
    type_text(drive, "Custom size", "800x600")
    choose_row(drive, chooser, names[0])


def type_text(drive, name, text):
    field = in_export(drive, **{"class": "QLineEdit", "name": name})
    drive.click(begin(field), "key", "ctrl+a")
    drive.effect(f"export: {name}", lambda: drive.type(text), without=field["rect"])
    drive.will_be(f"export: {name} shows '{text}'", lambda: drive.again(field)["value"] == text)


def go_through_export(drive):
    """Every field has its effect: on the preview, or on the form."""
    drive.keyed("export dialog", "ctrl+e")
    drive.screen.settle(longest=5)
    tick_runs(drive)
    choose_size(drive)
    for name in ("Format", "Theme", "Resolution"):
        segmented = in_export(drive, **{"class": "timeslice::Segmented", "name": name})
        for segment in segments_of(segmented):
            choose_segment(drive, f"export: {name}", segmented, segment)
    type_text(drive, "Title", "Five models")
    type_text(drive, "Caption", "on four cores")
    for name in ("Legend", "Transparent background"):
        box = in_export(drive, text=name)
        for state in ("changed", "changed back"):
            drive.clicked(f"export: {name}, {state}", box)
    drive.clicked("export: Copy", in_export(drive, text="Copy"))
    drive.became("export dialog (closed)", lambda: drive.key("Escape"), lambda: not is_open(drive, EXPORT))
    drive.screen.settle()
