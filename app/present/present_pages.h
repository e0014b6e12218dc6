// PresentPages: what is presented, page by page: the steps of a lesson, or the comparison, first as a whole and
// then card by card. Whoever shows it asks for the page as it is now and follows changed(). Lives on the window's
// thread.
#pragma once

#include <QObject>
#include <QString>
#include <vector>

namespace timeslice {

class LessonSession;
class RunBoard;
class SetupStore;

class PresentPages : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;

    virtual int count() const = 0;
    virtual int current() const = 0; // from 0
    virtual void next() = 0;
    virtual void back() = 0;
    virtual void go(int page) = 0;

    virtual QString kicker() const = 0; // a small line above the title; may be empty
    virtual QString title() const = 0;
    virtual QString text() const = 0;           // as HTML; may be empty
    virtual QString notes() const = 0;          // for the presenter alone, as HTML; may be empty
    virtual QString nextTitle() const = 0;      // of the page after this one; empty: there is none
    virtual std::vector<int> cards() const = 0; // that stand on it, in order, by their ids
    virtual LessonSession* lesson() const { return nullptr; }

  Q_SIGNALS:
    void turned();  // another page, or this one from its beginning
    void changed(); // its texts or cards
};

class LessonPages : public PresentPages {
    Q_OBJECT
  public:
    // A lesson is open as long as it is presented.
    explicit LessonPages(LessonSession* session, SetupStore* store, QObject* parent = nullptr);

    int count() const override;
    int current() const override;
    void next() override;
    void back() override;
    void go(int page) override;
    QString kicker() const override;
    QString title() const override;
    QString text() const override;
    QString notes() const override;
    QString nextTitle() const override;
    std::vector<int> cards() const override;
    LessonSession* lesson() const override { return m_session; }

  private:
    LessonSession* m_session;
    SetupStore* m_store;
};

class ComparisonPages : public PresentPages {
    Q_OBJECT
  public:
    ComparisonPages(SetupStore* store, RunBoard* board, QObject* parent = nullptr);

    int count() const override;
    int current() const override;
    void next() override;
    void back() override;
    void go(int page) override;
    QString kicker() const override;
    QString title() const override;
    QString text() const override;
    QString notes() const override { return {}; }
    QString nextTitle() const override;
    std::vector<int> cards() const override;

  private:
    QString titleOf(int page) const;
    bool hasOverview() const; // a page with all cards, before those with one each

    SetupStore* m_store;
    RunBoard* m_board;
    int m_page = 0;
};

} // namespace timeslice
