#include "app/panels/explain_view.h"

#include "app/widgets/button.h"
#include "app/widgets/chooser.h"
#include "app/widgets/shown.h"
#include "core/explain/deadlock.h"
#include "core/explain/explain.h"
#include "core/explain/narrative.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QTextEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace timeslice {

namespace {

constexpr int kRunWidth = 210;

QString paragraph(const QString& html) {
    return QStringLiteral("<p style='margin:0 0 5px 0'>%1</p>").arg(html);
}

QString escaped(const Text& text) {
    return shown(text).toHtmlEscaped();
}

// The clicked task first, then the workload's tasks, then helpers.
std::vector<TaskId> inOrder(const Trace& trace, TaskId picked) {
    std::vector<TaskId> order;
    for (size_t i = 0; i < trace.tasks().size(); ++i) order.push_back(TaskId::at(i));
    const auto rank = [&](TaskId task) {
        return task == picked ? 0 : (trace.tasks()[task.index()].helper ? 2 : 1);
    };
    std::ranges::stable_sort(order, {}, rank);
    return order;
}

// None: it was told to stop.
std::optional<std::vector<Text>> wholeStory(const Recording& recording, const std::stop_token& stop) {
    std::vector<Text> story = describeRun(recording, stop);
    if (stop.stop_requested()) return std::nullopt;
    if (const auto report = deadlockReport(recording.trace()))
        for (const DeadlockReport::Condition& condition : report->conditions)
            story.emplace_back(TS_TEXT("{0}: {1}"), condition.title, condition.text);
    return story;
}

} // namespace

ExplainView::ExplainView(SetupStore* store, RunBoard* board, ViewState* view, JobQueue* queue,
                         QWidget* parent)
    : QWidget(parent), m_store(store), m_board(board), m_view(view), m_queue(queue), m_run(new Chooser(this)),
      m_whole(new Button(ButtonKind::Framed, this)), m_text(new QTextEdit(this)) {
    m_later.setSingleShot(true);
    m_later.setInterval(kSettle);
    m_run->setObjectName(QStringLiteral("explainedRun"));
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    createLayout();
    connectSignals();
    retranslate();
}

void ExplainView::createLayout() {
    m_run->setFixedWidth(kRunWidth);
    auto* which = new QVBoxLayout;
    which->setContentsMargins(0, 6, 0, 4);
    which->addWidget(m_run);
    which->addWidget(m_whole, 0, Qt::AlignLeading);
    which->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addLayout(which);
    layout->addWidget(m_text, 1);
}

void ExplainView::connectSignals() {
    connect(&m_later, &QTimer::timeout, this, &ExplainView::tell);
    connect(m_view, &ViewState::playheadChanged, this, &ExplainView::later);
    connect(m_board, &RunBoard::cardsChanged, this, &ExplainView::followCards);
    connect(m_board, &RunBoard::cardChanged, this, [this](int id) {
        if (id == m_card) later();
    });
    connect(m_run, &Chooser::activated, this,
            [this](int index) { chooseCard(m_run->itemData(index).toInt()); });
    connect(m_whole, &Button::clicked, this, [this] { m_view->setPlayhead(std::nullopt); });
}

void ExplainView::followCards() {
    const auto& cards = m_store->setup().cards;
    const auto labels = m_board->labels();
    m_run->clear();
    for (size_t i = 0; i < cards.size() && i < labels.size(); ++i)
        m_run->addItem(shown(labels[i]), cards[i].id);
    if (!findCard(m_store->setup(), m_card)) {
        m_card = cards.empty() ? 0 : cards.front().id;
        m_task = {};
    }
    m_run->setCurrentIndex(m_run->findData(m_card));
    later();
}

void ExplainView::chooseCard(int id) {
    m_card = id;
    later();
}

void ExplainView::pick(int card, TaskId task) {
    m_card = card;
    m_task = task;
    m_run->setCurrentIndex(m_run->findData(card));
    later();
}

// Does nothing while the view is hidden.
void ExplainView::later() {
    if (isVisible() && !m_later.isActive()) m_later.start();
}

void ExplainView::tell() {
    const RecordingPtr& told = m_board->state(m_card).recording;
    m_whole->setEnabled(m_view->playhead().has_value());
    if (!told) return show(paragraph(tr("This run has no result yet.").toHtmlEscaped()));
    if (m_view->playhead())
        tellInstant(told->trace(), *m_view->playhead());
    else
        tellStory(told);
}

void ExplainView::tellInstant(const Trace& trace, Nanos time) {
    const auto order = inOrder(trace, m_task);
    QString html = paragraph(QStringLiteral("<b>%1</b>").arg(tr("At %1").arg(shown(time)).toHtmlEscaped()));
    for (size_t i = 0; i < std::min(order.size(), kMaxTasks); ++i) {
        QStringList sentences;
        for (const Text& sentence : explainAt(trace, order[i], time).sentences)
            sentences.append(escaped(sentence));
        html += paragraph(sentences.join(u' '));
    }
    if (order.size() > kMaxTasks)
        html += paragraph(tr("These are the first %1 of %2 tasks. "
                             "Click the lane of another task to read about it.")
                              .arg(kMaxTasks)
                              .arg(order.size())
                              .toHtmlEscaped());
    show(html);
}

void ExplainView::tellStory(const RecordingPtr& recording) {
    if (m_storyOf != recording->indexPtr()) return askForStory(recording);
    QString html;
    for (const Text& text : m_story) html += paragraph(escaped(text));
    show(html);
}

void ExplainView::askForStory(const RecordingPtr& recording) {
    if (m_job != 0) m_queue->drop(m_job);
    JobQueue::Job<std::optional<std::vector<Text>>> job;
    job.priority = JobQueue::Priority::Patient;
    job.work = [recording](const std::stop_token& stop, const Progress&) {
        return wholeStory(*recording, stop);
    };
    job.failed = [](const Text& cause) { return std::vector<Text>{cause}; };
    job.done = [this, recording](std::optional<std::vector<Text>> story) {
        m_job = 0;
        if (story) {
            m_storyOf = recording->indexPtr();
            m_story = std::move(*story);
        }
        later(); // when something shorter came in between: asks again
    };
    m_job = m_queue->submit(this, std::move(job));
}

// Keeps the scroll position while the playhead moves.
void ExplainView::show(const QString& html) {
    if (html == m_html) return;
    m_html = html;
    const int place = m_text->verticalScrollBar()->value();
    m_text->setHtml(html);
    m_text->verticalScrollBar()->setValue(place);
}

QString ExplainView::text() const {
    return m_text->toPlainText();
}

void ExplainView::retranslate() {
    m_whole->setText(tr("Whole run"));
    m_whole->setToolTip(tr("Explain the whole run; click a timeline to read about one moment"));
    m_run->setAccessibleName(tr("Run to explain"));
    m_text->setAccessibleName(tr("Explanation"));
    followCards();
}

void ExplainView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void ExplainView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    later();
}

} // namespace timeslice
