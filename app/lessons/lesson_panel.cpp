#include "app/lessons/lesson_panel.h"

#include "app/help/help_window.h"
#include "app/lessons/answer_list.h"
#include "app/lessons/goal_box.h"
#include "app/lessons/lesson_session.h"
#include "app/lessons/number_box.h"
#include "app/lessons/step_editor.h"
#include "app/widgets/actions.h"
#include "app/widgets/button.h"
#include "app/widgets/frames.h"
#include "app/widgets/message_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>

namespace timeslice {

namespace {

constexpr int kSideWidth = 430;
constexpr int kDenseSideWidth = 380;
constexpr int kStepText = 23; // pixels
constexpr int kDenseStepText = 20;
constexpr int kBecauseText = 18;
constexpr int kAnswerHeight = 38;
constexpr int kDenseAnswerHeight = 34;

} // namespace

LessonPanel::LessonPanel(LessonSession* session, LessonAuthor* author, SetupStore* store,
                         WorkloadOpener* opener, QWidget* parent)
    : QFrame(parent), m_session(session), m_theme(&lightTheme()) {
    HelpWindow::setTopicOf(this, "lessons");
    createTexts();
    m_answers = new AnswerList(this);
    m_number = new NumberBox(session, this);
    m_goal = new GoalBox(session, store, opener, this);
    m_editor = new StepEditor(session, author, this);
    m_message = new MessageBar(this);
    m_message->setClosable(true);
    createLayout();
    connectSignals();
    setDense(false);
    setFocusPolicy(Qt::ClickFocus); // then keys are the lesson's
    retranslate();
    hide();
}

void LessonPanel::createTexts() {
    const auto label = [this](const char* role) {
        auto* made = new QLabel(this);
        made->setProperty("role", QString::fromLatin1(role));
        made->setWordWrap(true);
        made->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        return made;
    };
    m_title = label("muted");
    m_text = label("");
    m_text->setObjectName(QStringLiteral("stepSays"));
    m_because = label("");
    m_how = label("muted");
    m_standIns = label("small");
    for (QLabel* rich : {m_text, m_because}) rich->setTextFormat(Qt::RichText);
    m_edit = new Button(ButtonKind::Flat, this);
    m_edit->setObjectName(QStringLiteral("editStep"));
    m_edit->setFixedHeight(24);
    m_close = new Button(ButtonKind::Flat, this);
    m_close->setGlyph(Glyph::Close);
    m_close->setFixedSize(26, 24);
}

void LessonPanel::createLayout() {
    m_side = new QStackedWidget(this);
    for (QWidget* page : std::initializer_list<QWidget*>{m_answers, m_number, m_goal})
        m_side->addWidget(page);
    m_side->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(5);
    for (QLabel* one : {m_title, m_text, m_how, m_because, m_standIns}) texts->addWidget(one);
    texts->addWidget(m_editor);
    texts->addWidget(m_message);
    texts->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(22, 14, 12, 14);
    layout->setSpacing(26);
    layout->addLayout(texts, 1);
    layout->addWidget(m_side, 0, Qt::AlignTop);
    layout->addWidget(m_edit, 0, Qt::AlignTop);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    layout->setSpacing(14);
}

void LessonPanel::connectSignals() {
    connect(m_session, &LessonSession::stepChanged, this, &LessonPanel::showStep);
    connect(m_session, &LessonSession::stageChanged, this, &LessonPanel::showTexts);
    connect(m_session, &LessonSession::textsChanged, this, &LessonPanel::showTexts);
    connect(m_session, &LessonSession::answersChanged, this, &LessonPanel::showAnswers);
    connect(m_session, &LessonSession::closed, this, &QWidget::hide);
    connect(m_session, &LessonSession::opened, this, [this] { tell({}); });
    connect(m_editor, &StepEditor::begun, this, &LessonPanel::showEditor);
    connect(m_editor, &StepEditor::ended, this, &LessonPanel::showEditor);
    connect(m_answers, &AnswerList::voted, m_session, &LessonSession::vote);
    connect(m_answers, &AnswerList::takenBack, m_session, &LessonSession::takeVoteBack);
    connect(m_answers, &AnswerList::counted, m_session, &LessonSession::setVotes);
}

void LessonPanel::useActions(const Actions& actions) {
    actions.attach(m_edit, ActionId::EditStep);
    actions.attach(m_close, ActionId::CloseLesson);
    actions.attach(m_goal->hintButton(), ActionId::ShowHint);
}

void LessonPanel::setDense(bool dense) {
    const auto size = [](QLabel* label, int pixels) {
        QFont font = label->font();
        font.setPixelSize(pixels);
        label->setFont(font);
    };
    size(m_text, dense ? kDenseStepText : kStepText);
    size(m_because, dense ? kBecauseText : kBecauseText + 2);
    m_side->setFixedWidth(dense ? kDenseSideWidth : kSideWidth);
    m_answers->setLowest(dense ? kDenseAnswerHeight : kAnswerHeight);
    layout()->setContentsMargins(22, dense ? 9 : 14, 12, dense ? 9 : 14);
}

void LessonPanel::setTheme(const Theme& theme) {
    m_theme = &theme;
    m_answers->setTheme(theme);
    showTexts();
}

void LessonPanel::showStep() {
    switch (m_session->task()) {
    case StepTask::Look:
        break;
    case StepTask::Number:
        m_side->setCurrentWidget(m_number);
        break;
    case StepTask::Choose:
    case StepTask::WhoRunsNext:
    case StepTask::Pick:
        m_side->setCurrentWidget(m_answers);
        break;
    case StepTask::Aim:
    case StepTask::Try:
        m_side->setCurrentWidget(m_goal);
        m_goal->showStep();
        break;
    }
    m_side->setVisible(m_session->task() != StepTask::Look);
    showTexts();
    show();
}

void LessonPanel::showTexts() {
    if (!m_session->isOpen()) return;
    m_title->setText(
        tr("%1 · %2", "lesson and step").arg(m_session->title(), m_session->titleOf(m_session->step())));
    m_text->setText(m_session->stageText());
    // What is asked is read, not typed, while the other texts are.
    const bool typed = m_editor->isOpen() && m_editor->step() == m_session->step();
    m_text->setVisible(!m_text->text().isEmpty() && (!typed || m_session->task() != StepTask::Look));
    m_title->setVisible(!typed);
    m_edit->setVisible(m_session->isOwn());
    m_standIns->setText(m_session->standIns().join(u'\n'));
    m_standIns->setVisible(!m_standIns->text().isEmpty());
    showAnswers();
}

void LessonPanel::showAnswers() {
    if (!m_session->isOpen()) return;
    m_how->setText(askText());
    m_how->setVisible(!m_how->text().isEmpty() && !m_editor->isOpen());
    m_because->setText(m_session->because());
    m_because->setVisible(!m_because->text().isEmpty());
    if (m_side->currentWidget() == m_answers) m_answers->setPoll(m_session->poll());
    if (m_side->currentWidget() == m_number) m_number->showState();
    if (m_side->currentWidget() == m_goal) m_goal->showState();
}

// The keys are the lesson's again once it is closed.
void LessonPanel::showEditor() {
    if (m_editor->isOpen())
        tell({});
    else
        setFocus(Qt::OtherFocusReason);
    showTexts();
}

void LessonPanel::tell(const QString& problem) {
    m_message->tell(MessageBar::Kind::Error, problem);
}

QString LessonPanel::text() const {
    return m_text->text();
}

// How to answer, while it is asked.
QString LessonPanel::askText() const {
    if (!m_session->isQuestion() || m_session->isRevealed()) return {};
    if (m_session->task() == StepTask::Number) return tr("Type the number that most agree on.");
    const size_t count = m_session->poll().choices.size();
    if (count == 0) return tr("The answers come when the run is over.");
    return tr("Click an answer once for each hand that goes up, or press 1 to %1.").arg(count);
}

void LessonPanel::retranslate() {
    setAccessibleName(tr("Lesson"));
    m_edit->setText(tr("Edit"));
    if (!m_session->isOpen()) return;
    m_session->retranslate();
    showStep();
}

void LessonPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void LessonPanel::paintEvent(QPaintEvent*) {
    paintCardFrame(*this);
}

} // namespace timeslice
