#include "app/lessons/answer_list.h"

#include "app/lessons/answer_row.h"
#include "app/widgets/appearance.h"

#include <QGridLayout>

namespace timeslice {

namespace {
constexpr size_t kOneColumn = 5; // answers at most
}

AnswerList::AnswerList(QWidget* parent)
    : QWidget(parent), m_theme(&lightTheme()), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(7);
}

void AnswerList::addRow() {
    const size_t place = m_rows.size();
    auto* row = new AnswerRow(static_cast<int>(place) + 1, this);
    row->setGood(toColor(m_theme->good));
    row->setLowest(m_lowest);
    if (m_textSize > 0) row->setTextSize(m_textSize);
    connect(row, &AnswerRow::clicked, this, [this, place] { Q_EMIT voted(place); });
    connect(row, &AnswerRow::takenBack, this, [this, place] { Q_EMIT takenBack(place); });
    connect(row, &AnswerRow::counted, this, [this, place](qint64 votes) { Q_EMIT counted(place, votes); });
    m_rows.push_back(row);
}

void AnswerList::setPoll(const Poll& poll) {
    const bool sameRows = m_rows.size() == poll.choices.size();
    while (m_rows.size() > poll.choices.size()) {
        m_rows.back()->hide();
        m_rows.back()->deleteLater(); // it may be telling of a vote right now
        m_rows.pop_back();
    }
    while (m_rows.size() < poll.choices.size()) addRow();
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setChoice(poll.choices[i], poll.mostVotes(), poll.revealed);
    if (!sameRows) arrange();
}

// Column by column; where a number of columns is asked for, line by line. What room is left lies below.
void AnswerList::arrange() {
    while (QLayoutItem* item = m_grid->takeAt(0)) delete item;
    for (int line = 0; line < m_grid->rowCount(); ++line) m_grid->setRowStretch(line, 0);
    const size_t lines =
        m_rows.size() <= kOneColumn ? std::max<size_t>(1, m_rows.size()) : (m_rows.size() + 1) / 2;
    for (int i = 0; i < std::ssize(m_rows); ++i) {
        const int line = m_columns > 0 ? i / m_columns : i % static_cast<int>(lines);
        const int column = m_columns > 0 ? i % m_columns : i / static_cast<int>(lines);
        m_grid->addWidget(m_rows[static_cast<size_t>(i)], line, column, Qt::AlignTop);
        m_rows[static_cast<size_t>(i)]->show();
    }
    const int used = m_columns > 0 ? (static_cast<int>(m_rows.size()) + m_columns - 1) / m_columns
                                   : static_cast<int>(lines);
    m_grid->setRowStretch(used, 1);
    for (int column = 0; column < m_columns; ++column) m_grid->setColumnStretch(column, 1);
}

void AnswerList::setColumns(int columns) {
    m_columns = columns;
    arrange();
}

void AnswerList::setTheme(const Theme& theme) {
    m_theme = &theme;
    for (AnswerRow* row : m_rows) {
        row->setGood(toColor(theme.good));
        row->update();
    }
}

void AnswerList::setTextSize(qreal points) {
    m_textSize = points;
    for (AnswerRow* row : m_rows) row->setTextSize(points);
}

void AnswerList::setLowest(int height) {
    m_lowest = height;
    for (AnswerRow* row : m_rows) row->setLowest(height);
}

} // namespace timeslice
