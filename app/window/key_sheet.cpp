#include "app/window/key_sheet.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>

namespace timeslice {

namespace {

struct Line {
    QString keys;
    QString meaning;
};

QString native(const QKeySequence& sequence) {
    return sequence.toString(QKeySequence::NativeText);
}

QList<Line> lines() {
    return {
        {native(Qt::CTRL | Qt::Key_Return), KeySheet::tr("Run every card")},
        {native(Qt::Key_Escape), KeySheet::tr("Cancel what runs")},
        {QStringLiteral("1 – 9"), KeySheet::tr("Show only that card, again: all")},
        {QStringLiteral("0"), KeySheet::tr("Show all cards")},
        {QStringLiteral("1 – 9"), KeySheet::tr("Who runs next, on a card whose policy is “By hand”")},
        {native(Qt::Key_Backspace), KeySheet::tr("Take the last such decision back")},
        {QStringLiteral("F"), KeySheet::tr("Fit: show all of the time")},
        {QStringLiteral("W S"), KeySheet::tr("Zoom in and out, on a timeline")},
        {QStringLiteral("A D"), KeySheet::tr("Move left and right, on a timeline")},
        {native(Qt::Key_Space), KeySheet::tr("Play and pause")},
        {QStringLiteral(",  ."), KeySheet::tr("Previous and next event")},
        {native(Qt::Key_Home) + QStringLiteral("  ") + native(Qt::Key_End),
         KeySheet::tr("To the start and the end")},
        {QStringLiteral("T  C"), KeySheet::tr("Lanes by task, by core")},
        {native(Qt::CTRL | Qt::Key_E), KeySheet::tr("Save a picture")},
        {native(QKeySequence::Copy), KeySheet::tr("Copy: a card's picture, the table")},
        {native(QKeySequence::Open), KeySheet::tr("Open a workload")},
        {native(QKeySequence::Undo), KeySheet::tr("Undo a change of settings")},
        {native(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), KeySheet::tr("Redo it")},
        {native(Qt::ALT | Qt::Key_1) + QStringLiteral("  ") + native(Qt::ALT | Qt::Key_2),
         KeySheet::tr("The table, the explanation")},
        {QStringLiteral("?"), KeySheet::tr("This sheet")},
    };
}

} // namespace

KeySheet::KeySheet(QWidget* parent) : QFrame(parent, Qt::Popup) {
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("role", QStringLiteral("popup"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(22, 18, 26, 20);
    grid->setHorizontalSpacing(22);
    grid->setVerticalSpacing(7);
    auto* title = new QLabel(tr("Keyboard"), this);
    title->setProperty("role", QStringLiteral("title"));
    grid->addWidget(title, 0, 0, 1, 2);
    for (const Line& line : lines()) addRow(grid, line.keys, line.meaning);
}

void KeySheet::addRow(QGridLayout* grid, const QString& keys, const QString& meaning) {
    const int row = grid->rowCount();
    auto* key = new QLabel(keys, this);
    key->setProperty("role", QStringLiteral("subheading"));
    grid->addWidget(key, row, 0);
    grid->addWidget(new QLabel(meaning, this), row, 1);
}

void KeySheet::openCentred() {
    adjustSize();
    const QWidget* over = parentWidget()->window();
    move(over->mapToGlobal(over->rect().center()) - rect().center());
    show();
    setFocus(Qt::PopupFocusReason);
}

void KeySheet::keyPressEvent(QKeyEvent*) {
    close();
}

} // namespace timeslice
