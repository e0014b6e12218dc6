#include "app/shell/key_sheet.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace timeslice {

KeySheet::KeySheet(QWidget* parent) : QFrame(parent, Qt::Popup) {
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("role", QStringLiteral("popup"));
    auto* title = new QLabel(tr("Keyboard shortcuts"), this);
    title->setProperty("role", QStringLiteral("title"));
    setAccessibleName(title->text());
    auto* columns = new QHBoxLayout;
    columns->setSpacing(34);
    columns->addLayout(column({ActionGroup::Runs, ActionGroup::Time, ActionGroup::Panels}));
    columns->addLayout(column({ActionGroup::Lessons, ActionGroup::Files}));
    columns->addLayout(column({ActionGroup::View, ActionGroup::Window}));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 16, 26, 18);
    layout->setSpacing(6);
    layout->addWidget(title);
    layout->addLayout(columns);
}

QGridLayout* KeySheet::column(std::initializer_list<ActionGroup> groups) {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(5);
    for (const ActionGroup group : groups) {
        auto* heading = new QLabel(titleOf(group).toUpper(), this);
        heading->setProperty("role", QStringLiteral("heading"));
        heading->setContentsMargins(0, 7, 0, 0);
        grid->addWidget(heading, grid->rowCount(), 0, 1, 2);
        for (const ActionInfo& info : actionTable())
            if (info.group == group && !keysOf(info).empty()) addRow(grid, info);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    grid->setColumnStretch(1, 1);
    return grid;
}

void KeySheet::addRow(QGridLayout* grid, const ActionInfo& info) {
    const int row = grid->rowCount();
    auto* keys = new QLabel(keysText(info), this);
    keys->setProperty("role", QStringLiteral("subheading"));
    auto* meaning = new QLabel(textOf(info), this);
    meaning->setWordWrap(true);
    meaning->setMinimumWidth(260);
    grid->addWidget(keys, row, 0, Qt::AlignTop);
    grid->addWidget(meaning, row, 1);
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
