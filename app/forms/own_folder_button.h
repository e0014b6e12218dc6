// OwnFolderButton: "Your folder", with a menu that says where it is, shows it to the user and chooses another one.
#pragma once

#include "app/widgets/button.h"

namespace timeslice {

class OwnFolder;

class OwnFolderButton : public Button {
    Q_OBJECT
  public:
    explicit OwnFolderButton(OwnFolder* folder, QWidget* parent = nullptr);

  Q_SIGNALS:
    void refused(const QString& why); // in a sentence: what was chosen in the menu is not done

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void fill();
    void choose();
    void open();
    void retranslate();

    OwnFolder* m_folder;
};

} // namespace timeslice
