#include "app/panels/workload_list.h"

#include "app/board/own_folder.h"
#include "app/panels/workload_item.h"
#include "app/widgets/list_section.h"
#include "app/widgets/shown.h"
#include "app/widgets/steady_scroll.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

namespace timeslice {

namespace {
constexpr int kMinItems = 4; // visible at once
constexpr int kSpacing = 1;
constexpr int kBelowField = 6;

bool isFound(const WorkloadItem* item) {
    return !item->isHidden();
}
} // namespace

WorkloadList::WorkloadList(std::function<WorkloadItem*(const QString& source)> makeOwn, QWidget* parent)
    : QWidget(parent) {
    createField();
    createList();
    m_own = new ListSection(m_scroll, m_column, [this, make = std::move(makeOwn)](const QString& source) {
        WorkloadItem* item = make(source);
        item->installEventFilter(this);
        return item;
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kBelowField);
    layout->addWidget(m_field);
    layout->addWidget(m_scroll);
    retranslate();
}

void WorkloadList::createField() {
    m_field = new QLineEdit(this);
    m_field->setObjectName(QStringLiteral("gallerySearch"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &WorkloadList::search);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        const std::vector<WorkloadItem*> all = found();
        if (m_searching && !all.empty()) all.front()->click();
    });
}

// The list scrolls on its own, so that what is below the gallery stays visible.
void WorkloadList::createList() {
    auto* page = new QWidget;
    page->setObjectName(QStringLiteral("leftPage"));
    m_nothing = new QLabel(page);
    m_nothing->setProperty("role", QStringLiteral("muted"));
    m_nothing->setWordWrap(true);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->hide();
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kSpacing);
    m_filesTitle = new QLabel(page);
    m_filesTitle->setProperty("role", QStringLiteral("topic"));
    m_filesTitle->hide();
    m_column->addWidget(m_filesTitle);
    m_column->addWidget(m_nothing);
    m_column->addStretch(1);
    m_scroll = new SteadyScroll(this);
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
}

void WorkloadList::setOwn(const QStringList& sources, const QString& note) {
    m_own->show(sources, note);
}

std::vector<WorkloadItem*> WorkloadList::own() const {
    std::vector<WorkloadItem*> all;
    for (ListItem* item : m_own->items()) all.push_back(static_cast<WorkloadItem*>(item));
    return all;
}

const QScrollArea* WorkloadList::scrollArea() const {
    return m_scroll;
}

void WorkloadList::setFiles(const std::vector<WorkloadItem*>& files) {
    for (WorkloadItem* item : m_files) {
        item->hide();
        item->deleteLater();
    }
    m_files = files;
    for (size_t i = 0; i < m_files.size(); ++i) {
        m_files[i]->installEventFilter(this);
        m_column->insertWidget(m_own->end() + 1 + static_cast<int>(i), m_files[i]); // below their title
    }
    filter();
}

void WorkloadList::addBuiltin(WorkloadItem* item, std::optional<WorkloadTopic> topic) {
    item->installEventFilter(this);
    Topic& below = topicOf(topic);
    QWidget* const last = below.items.empty() ? static_cast<QWidget*>(below.title) : below.items.back();
    const int place = last ? m_column->indexOf(last) + 1 : m_column->count() - 2;
    m_column->insertWidget(place, item);
    below.items.push_back(item);
}

// In front of the message and the stretch.
WorkloadList::Topic& WorkloadList::topicOf(std::optional<WorkloadTopic> id) {
    const auto known = std::ranges::find(m_topics, id, &Topic::id);
    if (known != m_topics.end()) return *known;
    QLabel* title = nullptr;
    if (id) {
        title = new QLabel(shown(titleOf(*id)), m_scroll->widget());
        title->setProperty("role", QStringLiteral("topic"));
        m_column->insertWidget(m_column->count() - 2, title);
    }
    return m_topics.emplace_back(Topic{id, title, {}});
}

std::vector<WorkloadItem*> WorkloadList::items() const {
    std::vector<WorkloadItem*> all = own();
    all.insert(all.end(), m_files.begin(), m_files.end());
    for (const Topic& topic : m_topics) all.insert(all.end(), topic.items.begin(), topic.items.end());
    return all;
}

std::vector<WorkloadItem*> WorkloadList::found() const {
    std::vector<WorkloadItem*> all = items();
    std::erase_if(all, std::not_fn(isFound));
    return all;
}

void WorkloadList::filter() {
    const QString query = m_field->text().simplified();
    const QStringList words = query.split(u' ', Qt::SkipEmptyParts);
    m_scroll->widget()->setUpdatesEnabled(false);
    for (WorkloadItem* item : items()) item->setVisible(item->matches(words));
    ListSection::Found match; // none: no search
    if (!words.empty())
        match = [words](const ListItem& item) {
            return static_cast<const WorkloadItem&>(item).matches(words);
        };
    m_own->filter(match);
    m_filesTitle->setVisible(std::ranges::any_of(m_files, isFound));
    for (const Topic& topic : m_topics)
        if (topic.title) topic.title->setVisible(std::ranges::any_of(topic.items, isFound));
    m_nothing->setText(tr("No workload matches “%1”.").arg(query));
    m_nothing->setVisible(!words.empty() && found().empty());
    m_scroll->widget()->setUpdatesEnabled(true);
}

// What is found is read from its beginning.
void WorkloadList::search() {
    const bool wasSearching = m_searching;
    m_searching = !m_field->text().simplified().isEmpty();
    QScrollBar* bar = m_scroll->verticalScrollBar();
    if (m_searching && !wasSearching) m_before = bar->value();
    filter();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // the bar's range follows
    if (m_searching || wasSearching) bar->setValue(m_searching ? 0 : m_before);
}

void WorkloadList::scrollTo(WorkloadItem* item) {
    // What can be clicked on stays under the pointer.
    if (!item->isHidden() && item->visibleRegion().isEmpty())
        m_scroll->ensureWidgetVisible(item, 0, item->height() / 2);
}

// Half an item at the end shows that there are more.
void WorkloadList::fitHeight(int most, int taken) {
    const auto all = items();
    if (all.empty()) return;
    const int item = all.front()->sizeHint().height() + kSpacing;
    int whole = m_own->height() + item * static_cast<int>(all.size());
    for (const Topic& topic : m_topics)
        if (topic.title) whole += topic.title->sizeHint().height() + kSpacing;
    const int room = most - m_field->sizeHint().height() - kBelowField;
    const int seen = std::max(kMinItems, room / item) * item - item / 2;
    m_scroll->setFixedHeight(std::max(std::min(whole, seen) - taken, 0));
}

bool WorkloadList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType()) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return plain && pressed(static_cast<QWidget*>(watched), key->key());
}

bool WorkloadList::pressed(QWidget* at, int key) {
    if (key == Qt::Key_Down) return goFrom(at, 1);
    if (key == Qt::Key_Up) return goFrom(at, -1);
    if (key != Qt::Key_Escape || m_field->text().isEmpty()) return false;
    m_field->clear();
    if (at != m_field) scrollTo(static_cast<WorkloadItem*>(at));
    return true;
}

bool WorkloadList::goFrom(QWidget* at, int by) {
    std::vector<QWidget*> stops{m_field};
    for (WorkloadItem* item : found()) stops.push_back(item);
    const auto here = std::ranges::find(stops, at) - stops.begin();
    const auto next = std::clamp<std::ptrdiff_t>(here + by, 0, static_cast<std::ptrdiff_t>(stops.size()) - 1);
    stops[static_cast<size_t>(next)]->setFocus(Qt::TabFocusReason);
    if (next > 0) m_scroll->ensureWidgetVisible(stops[static_cast<size_t>(next)], 0, at->height() / 2);
    return true;
}

void WorkloadList::retranslate() {
    m_field->setPlaceholderText(tr("Search workloads"));
    m_field->setAccessibleName(tr("Search workloads"));
    m_field->setToolTip(tr("Searches names, summaries, topics and models"));
    m_own->setTitle(OwnFolder::title());
    m_filesTitle->setText(tr("Recently opened"));
    for (const Topic& topic : m_topics)
        if (topic.title) topic.title->setText(shown(titleOf(*topic.id)));
    filter();
}

} // namespace timeslice
