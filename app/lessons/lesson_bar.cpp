#include "app/lessons/lesson_bar.h"

#include "app/help/help_window.h"
#include "app/lessons/lesson_session.h"
#include "app/lessons/step_dots.h"
#include "app/widgets/actions.h"
#include "app/widgets/button.h"
#include "app/widgets/frames.h"
#include "app/widgets/shown.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace timeslice {

LessonBar::LessonBar(LessonSession* session, QWidget* parent)
    : QFrame(parent), m_session(session), m_back(new Button(ButtonKind::Framed, this)),
      m_dots(new StepDots(this)), m_place(new QLabel(this)), m_score(new QLabel(this)),
      m_restore(new Button(ButtonKind::Framed, this)), m_reveal(new Button(ButtonKind::Primary, this)),
      m_next(new Button(ButtonKind::Framed, this)) {
    HelpWindow::setTopicOf(this, "lessons");
    m_place->setProperty("role", QStringLiteral("muted"));
    m_score->setProperty("role", QStringLiteral("muted"));
    createLayout();
    connectSignals();
    retranslate();
    hide();
}

void LessonBar::createLayout() {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 9, 14, 9);
    layout->setSpacing(12);
    layout->addWidget(m_back);
    layout->addWidget(m_dots);
    layout->addWidget(m_place);
    layout->addStretch(1);
    layout->addWidget(m_score);
    layout->addWidget(m_restore);
    layout->addWidget(m_reveal);
    layout->addWidget(m_next);
}

void LessonBar::connectSignals() {
    connect(m_session, &LessonSession::opened, this, &LessonBar::showLesson);
    connect(m_session, &LessonSession::closed, this, &QWidget::hide);
    connect(m_session, &LessonSession::stepChanged, this, &LessonBar::showStep);
    connect(m_session, &LessonSession::answersChanged, this, &LessonBar::showState);
    connect(m_dots, &StepDots::chosen, m_session, &LessonSession::go);
}

void LessonBar::useActions(const Actions& actions) {
    actions.attach(m_back, ActionId::PreviousStep);
    actions.attach(m_next, ActionId::NextStep);
    actions.attach(m_reveal, ActionId::Reveal);
    actions.attach(m_restore, ActionId::BackToStep);
}

void LessonBar::showLesson() {
    QStringList names;
    for (size_t step = 0; step < m_session->stepCount(); ++step) names.append(m_session->titleOf(step));
    m_dots->setSteps(names);
    show();
}

void LessonBar::showStep() {
    m_dots->setCurrent(static_cast<int>(m_session->step()));
    m_dots->setAccessibleDescription(m_session->titleOf(m_session->step()));
    m_place->setText(placeText());
    m_reveal->setVisible(m_session->isQuestion());
    showState();
}

void LessonBar::showState() {
    if (m_session->isOpen()) m_score->setText(scoreText());
}

QString LessonBar::placeText() const {
    return tr("%1 of %2", "step").arg(m_session->step() + 1).arg(m_session->stepCount());
}

QString LessonBar::scoreText() const {
    const LessonScore score = m_session->score();
    QStringList parts;
    if (m_session->isQuestion())
        parts.append(shown(Text(TS_PLURAL("{0} answer", "{0} answers"), m_session->answers())));
    if (score.asked > 0) parts.append(tr("score so far %1 of %2").arg(score.right).arg(score.asked));
    return parts.join(QStringLiteral(" · "));
}

void LessonBar::retranslate() {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_back->setText(tr("Back"));
    m_back->setGlyph(mirrored ? Glyph::Right : Glyph::Left);
    m_restore->setText(tr("Back to the step"));
    m_reveal->setText(tr("Reveal") + QStringLiteral(" ⏎"));
    m_next->setText(tr("Next"));
    m_next->setGlyph(mirrored ? Glyph::Left : Glyph::Right);
    m_dots->setAccessibleName(tr("Steps of the lesson"));
    if (!m_session->isOpen()) return;
    showLesson();
    showStep();
}

void LessonBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        retranslate();
    QFrame::changeEvent(event);
}

void LessonBar::paintEvent(QPaintEvent*) {
    paintCardFrame(*this);
}

} // namespace timeslice
