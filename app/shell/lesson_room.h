// LessonRoom: lessons and predictions in the window: the list in the left column, the centre around the cards, their
// actions and when those are possible; the bottom panel makes room for a lesson. Lives on the window's thread.
#pragma once

#include <QObject>

class QSettings;

namespace timeslice {

class Actions;
class Centre;
class CompareView;
class JobQueue;
class LeftColumn;
class LessonAuthor;
class LessonList;
class LessonSession;
class OwnFolder;
class Panes;
class Prediction;
class RunBoard;
class SetupStore;
class ViewState;
class WorkloadOpener;
struct Theme;

class LessonRoom : public QObject {
    Q_OBJECT
  public:
    struct Parts {
        SetupStore* store = nullptr;
        JobQueue* queue = nullptr;
        RunBoard* board = nullptr;
        ViewState* view = nullptr;
        WorkloadOpener* opener = nullptr;
        CompareView* cards = nullptr;
        OwnFolder* folder = nullptr;
        QWidget* workloads = nullptr; // beside the lessons
    };

    // Makes the left column and the centre of the window around its cards.
    explicit LessonRoom(const Parts& parts, QObject* parent = nullptr);

    LessonSession* session() { return m_session; }
    Prediction* prediction() { return m_prediction; }
    LessonList* list() { return m_list; }
    LeftColumn* column() { return m_column; }
    Centre* centre() { return m_centre; }

    void useActions(Actions* actions, Panes* panes);
    void setTheme(const Theme& theme);
    void open(const QString& source); // a built-in's id or a path
    // "lesson:" and a source, or a file that is a lesson. False: it is none.
    bool openIfLesson(const QString& path);
    // Writes what is being typed into the lesson. False: it cannot be written as it is; the fields say why.
    bool settleText();
    QString title() const; // of the lesson; empty: none is open
    void restore(const QSettings& saved);
    void save(QSettings& saved) const;

  Q_SIGNALS:
    void begins();  // a lesson; everything is still as it was
    void changed(); // what is saved
    void titleChanged();
    void fileRequested();

  private:
    void bind(Actions& actions);
    void bindAuthor(Actions& actions);
    void makeLesson();
    void followSession();
    void followList();
    void followPossible();
    void begin();
    void end();
    void showLessons();
    void reveal();

    CompareView* m_cards;
    OwnFolder* m_folder;
    LessonSession* m_session;
    LessonAuthor* m_author;
    Prediction* m_prediction;
    LessonList* m_list;
    LeftColumn* m_column;
    Centre* m_centre;
    Actions* m_actions = nullptr; // none until useActions(), like panes
    Panes* m_panes = nullptr;
    bool m_inLesson = false;
    bool m_belowBefore = true; // a lesson the bottom panel was shown
};

} // namespace timeslice
