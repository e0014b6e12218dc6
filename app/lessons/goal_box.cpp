#include "app/lessons/goal_box.h"

#include "app/lessons/lesson_session.h"
#include "app/lessons/try_setting.h"
#include "app/widgets/button.h"
#include "app/widgets/role.h"
#include "app/widgets/shown.h"

#include <QEvent>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace timeslice {

namespace {

constexpr double kGoalText = 1.16; // of the window's text

} // namespace

GoalBox::GoalBox(LessonSession* session, SetupStore* store, WorkloadOpener* opener, QWidget* parent)
    : QWidget(parent), m_session(session), m_goal(new QLabel(this)),
      m_setting(new TrySetting(store, opener, this)), m_state(new QLabel(this)),
      m_hintButton(new Button(ButtonKind::Framed, this)), m_hint(new QLabel(this)) {
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * kGoalText);
    for (QLabel* label : {m_goal, m_state, m_hint}) {
        label->setFont(large);
        label->setWordWrap(true);
    }
    m_goal->setProperty("role", QStringLiteral("subheading"));
    m_hint->setTextFormat(Qt::RichText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_goal);
    layout->addWidget(m_setting);
    layout->addWidget(m_state);
    layout->addWidget(m_hintButton, 0, Qt::AlignLeading);
    layout->addWidget(m_hint);
    layout->addStretch(1);
}

void GoalBox::showStep() {
    const auto* tries = std::get_if<LessonTry>(&m_session->current().task);
    if (tries)
        m_setting->show(*tries, m_session->cards());
    else
        m_setting->clear();
    showState();
}

void GoalBox::showState() {
    m_goal->setText(m_session->goalText());
    m_state->setText(stateText());
    setRole(m_state, m_session->goal().reached ? QStringLiteral("goodAnswer") : QStringLiteral("muted"));
    const QString hint = m_session->hint();
    m_hintButton->setText(tr("Hint"));
    m_hintButton->setVisible(m_session->hasHint() && hint.isEmpty());
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

QString GoalBox::stateText() const {
    const GoalState goal = m_session->goal();
    const bool byHand = m_session->task() == StepTask::Aim;
    const QString decisions =
        shown(Text(TS_PLURAL("{0} decision", "{0} decisions"), static_cast<int64_t>(goal.decisions)));
    if (goal.reached && byHand && goal.holds) return tr("✓ Reached, with %1.").arg(decisions);
    if (goal.reached) return tr("✓ Reached.");
    if (byHand) return tr("Not yet. %1 so far.").arg(decisions);
    return goal.found.isEmpty() ? QStringLiteral("…") : tr("Not yet: %1.").arg(goal.found);
}

void GoalBox::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange && m_session->isOpen()) showState();
    QWidget::changeEvent(event);
}

} // namespace timeslice
