#include "app/shell/lesson_room.h"

#include "app/cards/compare_view.h"
#include "app/cards/playhead_row.h"
#include "app/lessons/centre.h"
#include "app/lessons/left_column.h"
#include "app/lessons/lesson_author.h"
#include "app/lessons/lesson_export.h"
#include "app/lessons/lesson_list.h"
#include "app/lessons/lesson_panel.h"
#include "app/lessons/lesson_session.h"
#include "app/lessons/new_lesson_dialog.h"
#include "app/lessons/predict_panel.h"
#include "app/lessons/prediction.h"
#include "app/lessons/step_editor.h"
#include "app/shell/panes.h"
#include "app/widgets/actions.h"
#include "app/widgets/shown.h"
#include "core/lessons/lesson_reader.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>

namespace timeslice {

namespace {

constexpr QLatin1String kLessonWord("lesson:");
constexpr qint64 kFirstKeyWithin = 65'536; // bytes: comments may stand before it

QString keyOf(const char* name) {
    return QString::fromLatin1(name);
}

} // namespace

LessonRoom::LessonRoom(const Parts& parts, QObject* parent)
    : QObject(parent), m_cards(parts.cards), m_folder(parts.folder),
      m_session(new LessonSession(parts.store, parts.queue, parts.board, parts.view, this)),
      m_author(new LessonAuthor(m_session, parts.store, parts.view, parts.cards, this)),
      m_prediction(new Prediction(
          parts.board, parts.view, [cards = parts.cards] { return cards->runForKeys(); }, this)),
      m_list(new LessonList(parts.queue, parts.folder)), m_column(new LeftColumn(m_list, parts.workloads)),
      m_centre(new Centre(parts.cards, m_session, m_author, m_prediction, parts.store, parts.opener)) {}

void LessonRoom::useActions(Actions* actions, Panes* panes) {
    m_actions = actions;
    m_panes = panes;
    m_centre->useActions(*actions);
    bind(*actions);
    bindAuthor(*actions);
    followSession();
    followList();
    followPossible();
}

void LessonRoom::setTheme(const Theme& theme) {
    m_list->setTheme(theme);
    m_centre->setTheme(theme);
}

QString LessonRoom::title() const {
    return m_session->isOpen() ? m_session->title() : QString();
}

void LessonRoom::bind(Actions& actions) {
    LessonSession* session = m_session;
    PlayheadRow* playhead = m_cards->playheadRow();
    actions.bind(ActionId::ShowLessons, [this] { showLessons(); });
    actions.bind(ActionId::NextStep, [session] { session->next(); });
    actions.bind(ActionId::PreviousStep, [session] { session->back(); });
    actions.bind(ActionId::Reveal, [this] { reveal(); });
    actions.bindNumbered(ActionId::TakeVoteBack, [this](size_t place) { m_centre->takeVoteBack(place); });
    actions.bind(ActionId::ShowHint, [session] { session->showHint(); });
    actions.bind(ActionId::BackToStep, [session] { session->backToStep(); });
    actions.bind(ActionId::CloseLesson, [this] {
        if (settleText()) m_session->close();
    });
    const auto bindExport = [this, &actions](ActionId id, LessonPaper paper, const char* suffix) {
        actions.bind(id, [this, paper, suffix] {
            if (!settleText()) return;
            LessonExport::ask(m_session->lesson(), paper, QString::fromLatin1(suffix), m_centre->window());
        });
    };
    bindExport(ActionId::LessonSlidesPdf, LessonPaper::Slides, "pdf");
    bindExport(ActionId::LessonSlidesPptx, LessonPaper::Slides, "pptx");
    bindExport(ActionId::LessonHandout, LessonPaper::Handout, "pdf");
    actions.bind(ActionId::Predict, [this] {
        m_prediction->setOn(!m_prediction->isOn());
        // Enter reveals, and does not press whatever button had the focus.
        if (m_prediction->isOn()) m_centre->predictPanel()->setFocus(Qt::OtherFocusReason);
    });
    actions.bind(ActionId::ToStart,
                 [session, playhead] { session->isOpen() ? session->first() : playhead->toStart(); });
    actions.bind(ActionId::ToEnd,
                 [session, playhead] { session->isOpen() ? session->last() : playhead->toEnd(); });
}

// What these do to the file of the lesson, or why they do not, is said above the cards.
void LessonRoom::bindAuthor(Actions& actions) {
    const auto change = [this](Result<void> (LessonAuthor::*what)()) {
        if (!settleText()) return;
        const Result<void> done = (m_author->*what)();
        m_centre->panel()->tell(done ? QString() : shown(done.error()));
    };
    actions.bind(ActionId::MakeLesson, [this] { makeLesson(); });
    actions.bind(ActionId::AddStep, [change] { change(&LessonAuthor::addStep); });
    actions.bind(ActionId::ReplaceStage, [change] { change(&LessonAuthor::replaceStage); });
    actions.bind(ActionId::EditStep, [this] { m_centre->panel()->editor()->begin(); });
}

void LessonRoom::makeLesson() {
    if (!settleText()) return;
    auto* dialog = new NewLessonDialog(m_author, m_folder, m_centre->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool LessonRoom::settleText() {
    return m_centre->panel()->editor()->save();
}

void LessonRoom::reveal() {
    if (m_session->isOpen())
        m_session->reveal();
    else
        m_prediction->reveal();
}

void LessonRoom::followSession() {
    LessonSession* session = m_session;
    connect(session, &LessonSession::opened, this, &LessonRoom::begin);
    connect(session, &LessonSession::opened, this, &LessonRoom::titleChanged);
    connect(session, &LessonSession::closed, this, &LessonRoom::end);
    connect(session, &LessonSession::closed, this, &LessonRoom::titleChanged);
    for (const auto signal : {&LessonSession::opened, &LessonSession::closed, &LessonSession::stepChanged,
                              &LessonSession::stageChanged, &LessonSession::answersChanged})
        connect(session, signal, this, &LessonRoom::followPossible);
    connect(m_prediction, &Prediction::changed, this, &LessonRoom::followPossible);
    connect(m_column, &LeftColumn::tabChanged, this, &LessonRoom::changed);
}

void LessonRoom::followList() {
    LessonSession* session = m_session;
    LessonList* list = m_list;
    connect(list, &LessonList::chosen, this, &LessonRoom::open);
    connect(list, &LessonList::openRequested, this, &LessonRoom::fileRequested);
    connect(list, &LessonList::recentChanged, this, &LessonRoom::changed);
    connect(session, &LessonSession::opened, list, [session, list] {
        list->addRecentFile(session->source());
        list->setCurrent(session->source());
    });
    connect(session, &LessonSession::closed, list, [list] {
        list->setCurrent({});
        list->clearProblems();
    });
    connect(session, &LessonSession::failed, list, [this](const QString& source, const Problems& problems) {
        m_column->showTab(LeftColumn::Lessons);
        m_list->showProblems(source, problems, false);
    });
    connect(session, &LessonSession::fileChanged, list,
            [list](const QString& source, const Problems& problems) {
                problems.empty() ? list->clearProblems() : list->showProblems(source, problems, true);
            });
    connect(session, &LessonSession::doneChanged, this, [this] {
        m_list->setDone(m_session->done());
        Q_EMIT changed();
    });
}

void LessonRoom::followPossible() {
    Actions& actions = *m_actions;
    const LessonSession& session = *m_session;
    const Prediction& prediction = *m_prediction;
    const bool open = session.isOpen();
    actions.setPossible(ActionWhen::InLesson, open);
    actions.setPossible(ActionWhen::InOwnLesson, session.isOwn());
    actions.setPossible(ActionWhen::HasNextStep, session.canGoOn());
    actions.setPossible(ActionWhen::HasPreviousStep, session.canGoBack());
    actions.setPossible(ActionWhen::IsAsking, open ? session.isAsking() : prediction.isAsking());
    actions.setPossible(ActionWhen::CanReveal, open ? session.isQuestion() && !session.isRevealed()
                                                    : prediction.isOn() && !prediction.isOver());
    actions.setPossible(ActionWhen::HasHint, session.hasHint() && session.hint().isEmpty());
    actions.setPossible(ActionWhen::StepChanged, session.isChanged());
    actions.setPossible(ActionWhen::CanPredict, !open);
    actions.setTicked(ActionId::Predict, prediction.isOn());
}

void LessonRoom::open(const QString& source) {
    if (!settleText()) return;
    m_list->clearProblems();
    m_session->open(source);
}

bool LessonRoom::openIfLesson(const QString& path) {
    if (path.startsWith(kLessonWord)) {
        open(path.mid(kLessonWord.size()));
        return true;
    }
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) return false;
    if (!isLesson(file.read(kFirstKeyWithin).toStdString())) return false;
    open(QFileInfo(path).absoluteFilePath());
    return true;
}

// The lesson gets the room of the bottom panel, and the keys.
void LessonRoom::begin() {
    if (m_inLesson) return;
    m_inLesson = true;
    m_prediction->setOn(false);
    Q_EMIT begins();
    m_belowBefore = m_panes->showsBelow();
    if (!m_panes->onlyCards()) m_panes->setBelow(false);
    m_column->showTab(LeftColumn::Lessons);
    m_centre->panel()->show();
    m_centre->panel()->setFocus(Qt::OtherFocusReason);
}

void LessonRoom::end() {
    m_inLesson = false;
    if (!m_panes->onlyCards()) m_panes->setBelow(m_belowBefore);
}

void LessonRoom::showLessons() {
    if (!m_panes->showsLeft() || m_panes->onlyCards()) m_panes->setLeft(true);
    m_column->showTab(LeftColumn::Lessons);
    m_list->focusCurrent();
}

void LessonRoom::restore(const QSettings& saved) {
    m_session->setDone(saved.value(keyOf("lessonsDone")).toStringList());
    m_list->setRecentFiles(saved.value(keyOf("recentLessons")).toStringList());
    const bool lessons = saved.value(keyOf("showsLessons")).toBool();
    m_column->showTab(lessons ? LeftColumn::Lessons : LeftColumn::Workloads);
}

void LessonRoom::save(QSettings& saved) const {
    saved.setValue(keyOf("lessonsDone"), m_session->done());
    saved.setValue(keyOf("recentLessons"), m_list->recentFiles());
    saved.setValue(keyOf("showsLessons"), m_column->tab() == LeftColumn::Lessons);
}

} // namespace timeslice
