// FileButtons: the row below a list of files: opens a file, and "Your folder". Messages go to the bar of whoever has
// the list.
#pragma once

#include <QWidget>

namespace timeslice {

class Button;
class MessageBar;
class OwnFolder;

class FileButtons : public QWidget {
    Q_OBJECT
  public:
    FileButtons(OwnFolder* folder, MessageBar* message, QWidget* parent = nullptr);

    Button* open() { return m_open; } // its texts are the list's

  private:
    Button* m_open;
};

} // namespace timeslice
