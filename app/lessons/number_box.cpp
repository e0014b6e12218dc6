#include "app/lessons/number_box.h"

#include "app/lessons/lesson_session.h"
#include "app/widgets/role.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>

namespace timeslice {

namespace {

constexpr int kEstimateWidth = 150;
constexpr double kEstimateText = 1.5; // of the window's text

} // namespace

NumberBox::NumberBox(LessonSession* session, QWidget* parent)
    : QWidget(parent), m_session(session), m_label(new QLabel(this)), m_field(new QLineEdit(this)),
      m_unit(new QLabel(this)), m_verdict(new QLabel(this)) {
    m_label->setProperty("role", QStringLiteral("muted"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * kEstimateText);
    m_field->setFont(large);
    m_field->setFixedWidth(kEstimateWidth);
    m_field->setObjectName(QStringLiteral("estimate"));
    m_field->setMaxLength(20);
    m_unit->setFont(large);
    m_verdict->setFont(large);
    m_verdict->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_field);
    line->addWidget(m_unit, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_label);
    layout->addLayout(line);
    layout->addWidget(m_verdict);
    layout->addStretch(1);
    connect(m_field, &QLineEdit::editingFinished, this, &NumberBox::enter);
    // After the key has been dealt with, which would reveal the answer otherwise.
    connect(m_field, &QLineEdit::returnPressed, m_field, &QWidget::clearFocus, Qt::QueuedConnection);
    connect(m_field, &QLineEdit::textEdited, this, [this] { m_session->answer(m_field->text()); });
}

void NumberBox::enter() {
    const bool understood = m_session->answer(m_field->text());
    m_field->setProperty("wrong", !understood && !m_session->isRevealed());
    m_field->style()->unpolish(m_field);
    m_field->style()->polish(m_field);
}

bool NumberBox::typeDigit(int digit) {
    if (!m_session->isAsking() || m_session->task() != StepTask::Number) return false;
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->end(false);
    m_field->insert(QString::number(digit));
    return true;
}

void NumberBox::showState() {
    const Poll& poll = m_session->poll();
    m_label->setText(tr("Your estimate"));
    m_field->setAccessibleName(m_label->text());
    m_field->setReadOnly(poll.revealed);
    if (!m_field->hasFocus() && m_field->text().trimmed() != poll.number) m_field->setText(poll.number);
    m_unit->setText(m_session->unit());
    m_verdict->setText(verdict());
    m_verdict->setVisible(poll.revealed);
    setRole(m_verdict, poll.numberRight.value_or(false) ? QStringLiteral("goodAnswer") : QString());
}

QString NumberBox::verdict() const {
    const Poll& poll = m_session->poll();
    if (!poll.revealed) return {};
    const QString answer = m_session->answerText();
    if (!poll.numberRight) return answer;
    return *poll.numberRight ? tr("✓ %1: near enough").arg(answer) : tr("It is %1").arg(answer);
}

void NumberBox::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange && m_session->isOpen()) showState();
    QWidget::changeEvent(event);
}

} // namespace timeslice
