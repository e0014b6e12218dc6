#include "app/present/present_view.h"

#include "app/cards/choice_row.h"
#include "app/cards/run_card.h"
#include "app/lessons/answer_list.h"
#include "app/lessons/goal_box.h"
#include "app/lessons/lesson_session.h"
#include "app/lessons/number_box.h"
#include "app/present/pointer_rest.h"
#include "app/timeline/legend.h"
#include "app/widgets/actions.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace timeslice {

namespace {

constexpr std::initializer_list<ActionId> kSharedActions = {
    ActionId::Play,    ActionId::PreviousEvent, ActionId::NextEvent, ActionId::Fit,       ActionId::ZoomOut,
    ActionId::Earlier, ActionId::Later,         ActionId::ByTask,    ActionId::ByCore,    ActionId::Captions,
    ActionId::Undo,    ActionId::Redo,          ActionId::ShowHint,  ActionId::BackToStep};

constexpr std::chrono::milliseconds kPointerRest{3000};

} // namespace

PresentView::PresentView(const Parts& parts, PresentPages* pages, QWidget* parent)
    : QWidget(parent, Qt::Window), m_parts(parts), m_pages(pages) {
    setObjectName(QStringLiteral("presentView"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    pages->setParent(this);
    createParts();
    createLayout();
    connectSignals();
    m_parts.actions->addTo(this, kSharedActions);
    new PointerRest(kPointerRest, this);
    applyTheme();
    if (m_goal) m_goal->showStep();
    showPage();
}

PresentView::~PresentView() = default;

void PresentView::createParts() {
    const auto label = [this](const char* role) {
        auto* made = new QLabel(this);
        made->setProperty("role", QString::fromLatin1(role));
        made->setWordWrap(true);
        return made;
    };
    m_kicker = label("presentKicker");
    m_title = label("presentTitle");
    m_text = label("presentText");
    m_text->setTextFormat(Qt::RichText);
    m_because = label("presentBecause");
    m_because->setTextFormat(Qt::RichText);
    m_answers = new AnswerList(this);
    if (LessonSession* lesson = m_pages->lesson()) {
        m_estimate = new NumberBox(lesson, this);
        m_goal = new GoalBox(lesson, m_parts.store, m_parts.opener, this);
        m_parts.actions->attach(m_goal->hintButton(), ActionId::ShowHint);
    }
    m_number = label("presentKicker");
    m_number->setWordWrap(false);
    m_stage = new PresentStage(m_parts, m_pages->lesson(), this);
    m_curtain = new QWidget(this);
    m_curtain->setAutoFillBackground(true);
    m_curtain->hide();
}

void PresentView::createLayout() {
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_stage->legend(), 1);
    foot->addWidget(m_number, 0, Qt::AlignBottom | Qt::AlignTrailing);
    m_page = new QVBoxLayout(this);
    // On a smaller screen the type becomes smaller: its present size does not say how small the page may be.
    m_page->setSizeConstraint(QLayout::SetNoConstraint);
    m_page->addWidget(m_kicker);
    m_page->addWidget(m_title);
    m_page->addWidget(m_text);
    m_page->addWidget(m_answers);
    if (m_estimate) m_page->addWidget(m_estimate);
    if (m_goal) m_page->addWidget(m_goal);
    m_page->addWidget(m_because);
    m_page->addWidget(m_stage, 1);
    m_page->addLayout(foot);
}

void PresentView::connectSignals() {
    connect(m_pages, &PresentPages::turned, this, [this] {
        m_alone.reset();
        if (m_goal) m_goal->showStep();
        showPage();
    });
    connect(m_pages, &PresentPages::changed, this, &PresentView::showPage);
    if (LessonSession* lesson = m_pages->lesson()) {
        connect(m_answers, &AnswerList::voted, lesson, &LessonSession::vote);
        connect(m_answers, &AnswerList::takenBack, lesson, &LessonSession::takeVoteBack);
        connect(m_answers, &AnswerList::counted, lesson, &LessonSession::setVotes);
    }
    connect(m_parts.board, &RunBoard::cardsChanged, this, &PresentView::showPage);
    connect(m_parts.appearance, &Appearance::changed, this, &PresentView::applyTheme);
}

void PresentView::showPage() {
    if (m_pages->lesson() && !m_pages->lesson()->isOpen()) return; // it is just ending
    showTexts();
    showAnswers();
    showCards();
}

void PresentView::showTexts() {
    const auto put = [](QLabel* label, const QString& text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    put(m_kicker, m_pages->kicker());
    put(m_title, m_pages->title());
    put(m_text, m_pages->text());
    m_number->setText(pageText());
    setWindowTitle(tr("%1 – Timeslice").arg(m_pages->title()));
}

// What the class may answer, and, once it is revealed, why.
void PresentView::showAnswers() {
    const LessonSession* lesson = m_pages->lesson();
    const bool asks = lesson && lesson->isQuestion();
    const Poll poll = asks ? lesson->poll() : Poll{};
    m_answers->setPoll(poll);
    m_answers->setColumns(poll.choices.size() > 1 ? 2 : 1);
    m_answers->setVisible(!poll.choices.empty());
    if (m_estimate) {
        m_estimate->setVisible(asks && lesson->task() == StepTask::Number);
        m_estimate->showState();
    }
    if (m_goal) {
        const bool tries = lesson->task() == StepTask::Aim || lesson->task() == StepTask::Try;
        m_goal->setVisible(tries);
        if (tries) m_goal->showState();
    }
    const QString because = lesson ? lesson->because() : QString();
    m_because->setText(because);
    m_because->setVisible(!because.isEmpty());
}

QString PresentView::pageText() const {
    return m_pages->count() > 1 ? tr("%1 / %2").arg(m_pages->current() + 1).arg(m_pages->count()) : QString();
}

QString PresentView::titleText() const {
    return m_title->text();
}

void PresentView::showCards() {
    std::vector<int> wanted = m_pages->cards();
    if (m_alone && std::ranges::find(wanted, *m_alone) != wanted.end()) wanted = {*m_alone};
    m_stage->showCards(wanted);
}

void PresentView::applyTheme() {
    const Theme& theme = m_parts.appearance->theme();
    QPalette colors = palette();
    colors.setColor(QPalette::Window, toColor(theme.window));
    setPalette(colors);
    m_stage->applyTheme();
    m_answers->setTheme(theme);
    scaleType();
}

// All sizes of text for the present size of the screen.
void PresentView::scaleType() {
    m_type = PresentType(size(), logicalDpiY());
    setStyleSheet(m_type.sheet(m_parts.appearance->theme()));
    m_answers->setTextSize(m_type.points(present::kCardTitle));
    m_answers->setLowest(m_type.pixels(58));
    const int margin = m_type.pixels(56);
    m_page->setContentsMargins(margin, m_type.pixels(40), margin, m_type.pixels(30));
    m_page->setSpacing(m_type.pixels(12));
    m_stage->setType(m_type);
}

void PresentView::setBlank(std::optional<QColor> color) {
    m_blank = color;
    if (color) {
        QPalette colors = m_curtain->palette();
        colors.setColor(QPalette::Window, *color);
        m_curtain->setPalette(colors);
        m_curtain->setGeometry(rect());
        m_curtain->raise();
    }
    m_curtain->setVisible(color.has_value());
}

void PresentView::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const QColor wanted = key == Qt::Key_B ? Qt::black : Qt::white;
    const bool blanks = key == Qt::Key_B || key == Qt::Key_W;
    if (m_blank) {
        const bool again = blanks && *m_blank == wanted;
        return setBlank(blanks && !again ? std::optional(wanted) : std::nullopt);
    }
    if (blanks) return setBlank(wanted);
    if (key == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    if (turn(key)) return;
    // With Shift the digits' keys have other signs.
    const quint32 native = event->nativeVirtualKey();
    const bool shifted = event->modifiers().testFlag(Qt::ShiftModifier);
    const int digit = key >= Qt::Key_1 && key <= Qt::Key_9        ? key
                      : shifted && native >= '1' && native <= '9' ? static_cast<int>(native)
                                                                  : 0;
    if (key == Qt::Key_0) {
        if (m_estimate && m_estimate->typeDigit(0)) return;
        m_alone.reset();
        showCards();
    } else if (digit == 0 || !useDigit(static_cast<size_t>(digit - Qt::Key_1), shifted)) {
        event->ignore();
    }
}

bool PresentView::turn(int key) {
    LessonSession* lesson = m_pages->lesson();
    switch (key) {
    case Qt::Key_PageDown:
    case Qt::Key_Right:
    case Qt::Key_Down:
        m_pages->next();
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_Left:
    case Qt::Key_Up:
        m_pages->back();
        return true;
    case Qt::Key_Home:
        m_pages->go(0);
        return true;
    case Qt::Key_End:
        m_pages->go(m_pages->count() - 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (lesson && lesson->isAsking())
            lesson->reveal();
        else
            m_pages->next();
        return true;
    default:
        return false;
    }
}

bool PresentView::useDigit(size_t place, bool takesBack) {
    LessonSession* lesson = m_pages->lesson();
    if (lesson && lesson->isAsking()) {
        if (m_estimate->typeDigit(static_cast<int>(place) + 1)) return true;
        if (place < lesson->poll().choices.size())
            takesBack ? lesson->takeVoteBack(place) : lesson->vote(place);
        return true;
    }
    if (takesBack) return false;
    if (!decide(place)) showAlone(place);
    return true;
}

// Who runs next, where one card asks.
bool PresentView::decide(size_t place) {
    for (RunCard* card : m_stage->cards()) {
        if (!card->choiceRow()->asks()) continue;
        if (place < card->choiceRow()->openCount()) Q_EMIT card->choiceMade(place);
        return true;
    }
    return false;
}

void PresentView::showAlone(size_t place) {
    const std::vector<int> all = m_pages->cards();
    if (place >= all.size()) return;
    m_alone = m_alone == all[place] ? std::nullopt : std::optional(all[place]);
    showCards();
}

void PresentView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    scaleType();
    m_curtain->setGeometry(rect());
}

void PresentView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) showPage();
    QWidget::changeEvent(event);
}

void PresentView::closeEvent(QCloseEvent* event) {
    Q_EMIT left();
    QWidget::closeEvent(event);
}

} // namespace timeslice
