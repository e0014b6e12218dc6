// HelpWindow: the pages of the help in a window of their own, beside the one that they explain: a list, a
// page, a search over all of them, back and forward. One at a time; F1 brings it to the front at the page of
// the panel that has the focus.
#pragma once

#include "app/help/pages.h"

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace timeslice {

class Button;

class HelpWindow : public QWidget {
    Q_OBJECT
  public:
    explicit HelpWindow(QWidget* parent);

    // The help of the window that `widget` stands in, made where there is none yet, at the page about the
    // widget.
    static void openFor(QWidget* widget);
    static void openAt(QWidget* window, const QString& topic);

    // Unknown: the page "index".
    void showTopic(const QString& topic);
    QString topic() const { return m_topic; }

    // Where a widget belongs is written on it, or on one that it stands in.
    static void setTopicOf(QWidget* widget, const char* topic);
    static QString topicOf(const QWidget* widget); // "window" where nobody says

  protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void createLayout();
    void connectSignals();
    void retranslate();
    void search(const QString& query);
    void markCurrent();
    void go(const QString& topic, const QString& heading);
    void step(int by); // in the history
    void display(const QString& topic, const QString& heading);
    void scrollTo(const QString& heading);
    void followHistory();

    QLineEdit* m_search = nullptr;
    QListWidget* m_list = nullptr;
    QTextBrowser* m_page = nullptr;
    Button* m_back = nullptr;
    Button* m_forward = nullptr;
    QString m_topic;
    QStringList m_history;  // topics
    qsizetype m_place = -1; // in it
};

} // namespace timeslice
