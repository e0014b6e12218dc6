// ListSection: a part of a list whose entries come and go by themselves: a title, a note below it, and the entries.
//
// - Nothing moves under the pointer: what comes above it scrolls the list, and as long as the pointer is in the
//   list, an entry that is gone stays where it was, disabled, and so does a note.
// - An entry whose source stays keeps its place and its focus.
// Lives on the window's thread.
#pragma once

#include <QObject>
#include <QStringList>
#include <functional>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace timeslice {

class ListItem;
class SteadyScroll;

class ListSection : public QObject {
    Q_OBJECT
  public:
    using Make = std::function<ListItem*(const QString& source)>;
    using Found = std::function<bool(const ListItem&)>;

    // At the top of `column`, which is what `scroll` scrolls.
    ListSection(SteadyScroll* scroll, QVBoxLayout* column, Make make);

    void setTitle(const QString& title);
    // From top to bottom. An empty note is none.
    void show(const QStringList& sources, const QString& note);
    // Hides what a search does not find, and the note; without one, everything is shown.
    void filter(const Found& found);

    const std::vector<ListItem*>& items() const { return m_items; }
    int end() const;    // the place in the column behind it
    int height() const; // pixels of its title and its note

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void arrange();
    void arrangeNote(bool stays);
    std::vector<ListItem*> withGone(const std::vector<ListItem*>& before, bool stay);
    bool isPointedAt() const;

    SteadyScroll* m_scroll;
    QVBoxLayout* m_column;
    Make m_make;
    Found m_found; // none: no search
    QLabel* m_title;
    QLabel* m_note;
    bool m_isShown = false;
    QStringList m_sources;
    QString m_noteText;
    std::vector<ListItem*> m_items;
    std::vector<ListItem*> m_rows; // also those that are gone, but still to be seen
};

} // namespace timeslice
