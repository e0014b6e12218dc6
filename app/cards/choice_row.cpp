#include "app/cards/choice_row.h"

#include "app/widgets/button.h"
#include "app/widgets/shown.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

namespace timeslice {

ChoiceRow::ChoiceRow(QWidget* parent)
    : QFrame(parent), m_question(new QLabel(this)), m_more(new Button(ButtonKind::Framed, this)),
      m_back(new Button(ButtonKind::Flat, this)), m_over(new Button(ButtonKind::Flat, this)) {
    for (size_t place = 0; place < kMaxButtons; ++place) {
        auto* button = new Button(ButtonKind::Framed, this);
        connect(button, &Button::clicked, this, [this, place] { Q_EMIT chosen(place); });
        m_buttons.push_back(button);
    }
    m_more->setMenu(new QMenu(m_more));
    m_back->setGlyph(Glyph::Reset);
    connect(m_back, &Button::clicked, this, &ChoiceRow::takenBack);
    connect(m_over, &Button::clicked, this, &ChoiceRow::startedOver);
    createLayout();
    retranslate();
    hide();
}

void ChoiceRow::createLayout() {
    m_question->setProperty("role", QStringLiteral("subheading"));
    m_question->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 4);
    layout->setSpacing(6);
    layout->addWidget(m_question);
    layout->addSpacing(4);
    for (Button* button : m_buttons) layout->addWidget(button);
    layout->addWidget(m_more);
    layout->addStretch(1);
    layout->addWidget(m_back);
    layout->addWidget(m_over);
}

void ChoiceRow::setState(const CardState& state, const RunSpec& spec) {
    m_state = state;
    m_spec = spec;
    setVisible(isChosenByHand(spec) && (asks() || !spec.choices.empty()));
    retranslate();
}

bool ChoiceRow::asks() const {
    return isChosenByHand(m_spec) && m_state.recording && m_state.phase != CardPhase::Refused &&
           m_state.recording->ending() == Ending::Choice;
}

size_t ChoiceRow::openCount() const {
    if (isHidden() || m_state.stale || m_state.phase != CardPhase::Finished) return 0;
    return asks() ? candidates().size() : 0;
}

// Of a run that asks.
const std::vector<TaskId>& ChoiceRow::candidates() const {
    return m_state.recording->run()->candidates;
}

QString ChoiceRow::question() const {
    return m_question->text();
}

QString ChoiceRow::nameOf(size_t place) const {
    const TaskId task = candidates()[place];
    const Trace& trace = m_state.recording->trace();
    return task.valid() ? QString::fromStdString(trace.tasks()[task.index()].name)
                        : tr("new thread %1").arg(place + 1); // it takes a task when it first runs
}

// Keeps the buttons of the last decision while the next run goes on, so that nothing moves.
void ChoiceRow::showButtons() {
    const size_t count = asks() ? candidates().size() : 0;
    const bool open = openCount() > 0;
    for (size_t place = 0; place < m_buttons.size(); ++place) {
        m_buttons[place]->setVisible(place < count);
        m_buttons[place]->setEnabled(open);
        if (place >= count) continue;
        m_buttons[place]->setText(tr("%1  %2", "key and task").arg(place + 1).arg(nameOf(place)));
        m_buttons[place]->setToolTip(tr("%1 runs next (key %2)").arg(nameOf(place)).arg(place + 1));
    }
    m_more->setVisible(count > kMaxButtons);
    m_more->setEnabled(open);
    m_more->setText(tr("%1 more").arg(count > kMaxButtons ? count - kMaxButtons : 0));
    fillMore();
}

void ChoiceRow::fillMore() {
    QMenu* menu = m_more->menu();
    menu->clear();
    for (size_t place = kMaxButtons; place < openCount(); ++place)
        menu->addAction(nameOf(place), this, [this, place] { Q_EMIT chosen(place); });
}

void ChoiceRow::retranslate() {
    const auto made = static_cast<int64_t>(m_spec.choices.size());
    const QString count = QString::fromStdString(currentLanguage().integer(made));
    m_question->setText(asks() ? tr("Who runs next?") : tr("Decisions: %1").arg(count));
    m_question->setToolTip(tr("You are the scheduler. Decisions so far: %1").arg(count));
    m_back->setText(tr("Undo"));
    m_back->setToolTip(tr("Undo the last decision (Backspace)"));
    m_over->setText(tr("Start over"));
    m_over->setToolTip(tr("Undo all decisions"));
    m_back->setEnabled(made > 0);
    m_over->setEnabled(made > 0);
    showButtons();
}

void ChoiceRow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

} // namespace timeslice
