#include "app/widgets/list_section.h"

#include "app/widgets/list_item.h"
#include "app/widgets/steady_scroll.h"

#include <QCursor>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace timeslice {

namespace {
constexpr int kHead = 2; // widgets above the entries
}

ListSection::ListSection(SteadyScroll* scroll, QVBoxLayout* column, Make make)
    : QObject(scroll), m_scroll(scroll), m_column(column), m_make(std::move(make)),
      m_title(new QLabel(scroll->widget())), m_note(new QLabel(scroll->widget())) {
    m_title->setProperty("role", QStringLiteral("topic"));
    m_note->setProperty("role", QStringLiteral("small"));
    m_note->setContentsMargins(9, 0, 6, 4);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setMinimumWidth(1); // the path of a folder may be one long word
    m_note->hide();
    m_column->insertWidget(0, m_title);
    m_column->insertWidget(1, m_note);
    m_scroll->setSteadyAtTop(true);
    m_scroll->installEventFilter(this);
}

void ListSection::setTitle(const QString& title) {
    m_title->setText(title);
}

void ListSection::show(const QStringList& sources, const QString& note) {
    m_sources = sources;
    m_noteText = note;
    // At first it is where it belongs: at the top, wherever the pointer rests.
    if (std::exchange(m_isShown, true))
        m_scroll->steadily([this] { arrange(); });
    else
        arrange();
}

void ListSection::filter(const Found& found) {
    m_found = found;
    for (ListItem* item : m_items) item->setVisible(!m_found || m_found(*item));
    const auto isFound = [this](const ListItem* item) { return m_found(*item); };
    m_title->setVisible(!m_found || std::ranges::any_of(m_items, isFound));
    m_note->setVisible(!m_found && !m_note->text().isEmpty());
}

int ListSection::end() const {
    return m_column->indexOf(m_title) + kHead + static_cast<int>(m_rows.size());
}

int ListSection::height() const {
    const int note = m_note->isHidden() ? 0 : m_note->heightForWidth(m_note->width()) + m_column->spacing();
    return m_title->sizeHint().height() + m_column->spacing() + note;
}

void ListSection::arrange() {
    const std::vector<ListItem*> before = m_rows;
    const auto known = [&before](const QString& source) {
        const auto found = std::ranges::find(before, source, &ListItem::source);
        return found == before.end() ? nullptr : *found;
    };
    m_items.clear();
    for (const QString& source : std::as_const(m_sources)) {
        ListItem* item = known(source);
        if (!item) item = m_make(source);
        item->setEnabled(true);
        m_items.push_back(item);
    }
    const bool stay = isPointedAt();
    m_rows = withGone(before, stay);
    const int first = m_column->indexOf(m_title) + kHead;
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i) {
        ListItem* row = m_rows[static_cast<size_t>(i)];
        if (m_column->indexOf(row) == first + i) continue;
        m_column->removeWidget(row);
        m_column->insertWidget(first + i, row);
    }
    arrangeNote(stay);
    filter(m_found);
}

// The entries, and those among `before` that are gone: each behind the one that it stood behind, or away.
std::vector<ListItem*> ListSection::withGone(const std::vector<ListItem*>& before, bool stay) {
    std::vector<ListItem*> rows = m_items;
    ListItem* above = nullptr;
    for (ListItem* item : before) {
        const bool isGone = std::ranges::find(m_items, item) == m_items.end();
        if (isGone && stay) {
            item->setEnabled(false);
            rows.insert(above ? std::ranges::find(rows, above) + 1 : rows.begin(), item);
        } else if (isGone) {
            m_column->removeWidget(item);
            item->hide();
            item->deleteLater();
        }
        above = item;
    }
    return rows;
}

void ListSection::arrangeNote(bool stays) {
    const bool isGone = m_noteText.isEmpty() && !m_note->isHidden();
    if (!isGone || !stays) m_note->setText(m_noteText);
}

bool ListSection::eventFilter(QObject* watched, QEvent* event) {
    const bool isLeft = watched == m_scroll && event->type() == QEvent::Leave && !isPointedAt();
    const bool isBehind = m_rows.size() != m_items.size() || m_note->text() != m_noteText;
    if (isLeft && isBehind) m_scroll->steadily([this] { arrange(); });
    return QObject::eventFilter(watched, event);
}

bool ListSection::isPointedAt() const {
    const QWidget* seen = m_scroll->viewport();
    return seen->isVisible() && seen->rect().contains(seen->mapFromGlobal(QCursor::pos()));
}

} // namespace timeslice
