// WorkloadList: the items of the gallery: the user's own, files, and those of built-in workloads below the titles of
// their topics; and above them a field that searches them.
//
// - A search hides items, and titles with nothing below them; the list keeps its height, so that what is below
//   it stays where it is. When the search is cleared, the list is scrolled as it was before.
// - Down in the field goes to the first item, Up and Down from item to item, Up in the first one to the field.
//   Enter in the field opens the first item, Esc clears the search.
#pragma once

#include "core/workload/topic.h"

#include <QLineEdit>
#include <QWidget>
#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace timeslice {

class ListSection;
class SteadyScroll;
class WorkloadItem;

class WorkloadList : public QWidget {
    Q_OBJECT
  public:
    // `makeOwn`: an item of the user's own.
    explicit WorkloadList(std::function<WorkloadItem*(const QString& source)> makeOwn,
                          QWidget* parent = nullptr);

    // From top to bottom: first the user's own, then files, in place of the earlier ones, then built-in workloads,
    // topic by topic.
    void setOwn(const QStringList& sources, const QString& note);
    std::vector<WorkloadItem*> own() const;
    void setFiles(const std::vector<WorkloadItem*>& files);
    void addBuiltin(WorkloadItem* item, std::optional<WorkloadTopic> topic);
    std::vector<WorkloadItem*> items() const; // found or not

    // Hides what the search does not find: again, after an item's texts have changed.
    void filter();
    void scrollTo(WorkloadItem* item);
    void fitHeight(int most, int taken); // pixels: of all, and at the end for something else
    void retranslate();

    QLineEdit* field() { return m_field; }
    const QScrollArea* scrollArea() const;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    struct Topic {
        std::optional<WorkloadTopic> id;
        QLabel* title; // none: nothing
        std::vector<WorkloadItem*> items;
    };
    void createField();
    void createList();
    Topic& topicOf(std::optional<WorkloadTopic> id);
    std::vector<WorkloadItem*> found() const;
    bool pressed(QWidget* at, int key);
    bool goFrom(QWidget* at, int by);
    void search();

    QLineEdit* m_field = nullptr;
    SteadyScroll* m_scroll = nullptr;
    QVBoxLayout* m_column = nullptr;
    ListSection* m_own = nullptr;
    QLabel* m_filesTitle = nullptr;
    QLabel* m_nothing = nullptr;
    std::vector<WorkloadItem*> m_files;
    std::vector<Topic> m_topics;
    bool m_searching = false;
    int m_before = 0; // where the list was scrolled to before the search
};

} // namespace timeslice
