#include "app/lessons/predict_panel.h"

#include "app/help/help_window.h"
#include "app/lessons/answer_list.h"
#include "app/lessons/prediction.h"
#include "app/widgets/actions.h"
#include "app/widgets/button.h"
#include "app/widgets/frames.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace timeslice {

namespace {
constexpr int kQuestionText = 20; // pixels
constexpr int kAnswerColumns = 4;
} // namespace

PredictPanel::PredictPanel(Prediction* prediction, QWidget* parent)
    : QFrame(parent), m_prediction(prediction), m_question(new QLabel(this)), m_how(new QLabel(this)),
      m_score(new QLabel(this)), m_reveal(new Button(ButtonKind::Primary, this)),
      m_close(new Button(ButtonKind::Flat, this)), m_answers(new AnswerList(this)) {
    HelpWindow::setTopicOf(this, "lessons");
    createLayout();
    connect(prediction, &Prediction::changed, this, &PredictPanel::showState);
    connect(m_answers, &AnswerList::voted, prediction, &Prediction::vote);
    connect(m_answers, &AnswerList::takenBack, prediction, &Prediction::takeVoteBack);
    connect(m_answers, &AnswerList::counted, prediction, &Prediction::setVotes);
    connect(m_close, &Button::clicked, prediction, [prediction] { prediction->setOn(false); });
    hide();
}

void PredictPanel::createLayout() {
    QFont large = m_question->font();
    large.setPixelSize(kQuestionText);
    large.setWeight(QFont::DemiBold);
    m_question->setFont(large);
    m_how->setProperty("role", QStringLiteral("muted"));
    m_score->setProperty("role", QStringLiteral("muted"));
    m_close->setGlyph(Glyph::Close);
    m_close->setFixedSize(26, 24);
    m_answers->setColumns(kAnswerColumns);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_question);
    head->addWidget(m_how, 1);
    head->addWidget(m_score);
    head->addWidget(m_reveal);
    head->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 9, 12, 12);
    layout->setSpacing(9);
    layout->addLayout(head);
    layout->addWidget(m_answers);
}

void PredictPanel::useActions(const Actions& actions) {
    actions.attach(m_reveal, ActionId::Reveal);
}

void PredictPanel::setTheme(const Theme& theme) {
    m_answers->setTheme(theme);
}

void PredictPanel::showState() {
    setVisible(m_prediction->isOn());
    if (!m_prediction->isOn()) return;
    const Poll& poll = m_prediction->poll();
    m_question->setText(question());
    m_how->setText(m_prediction->isAsking()
                       ? tr("Click an answer once for each hand that goes up, or press 1 to %1.")
                             .arg(poll.choices.size())
                       : QString());
    m_score->setText(scoreText());
    m_answers->setPoll(poll);
    m_answers->setVisible(!poll.choices.empty());
    m_reveal->setText((poll.revealed ? tr("Ask again") : tr("Reveal")) + QStringLiteral(" ⏎"));
    m_reveal->setVisible(!m_prediction->isOver());
    m_close->setToolTip(tr("Uncover everything (P)"));
    m_close->setAccessibleName(tr("Uncover everything"));
    setAccessibleName(question());
}

QString PredictPanel::question() const {
    return m_prediction->question();
}

QString PredictPanel::scoreText() const {
    const LessonScore& score = m_prediction->score();
    return score.asked == 0 ? QString() : tr("score so far %1 of %2").arg(score.right).arg(score.asked);
}

void PredictPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) showState();
    QFrame::changeEvent(event);
}

void PredictPanel::paintEvent(QPaintEvent*) {
    paintCardFrame(*this);
}

} // namespace timeslice
