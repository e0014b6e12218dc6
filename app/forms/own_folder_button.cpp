#include "app/forms/own_folder_button.h"

#include "app/board/own_folder.h"
#include "app/widgets/menu.h"

#include <QActionGroup>
#include <QDesktopServices>
#include <QEvent>
#include <QFileDialog>
#include <QUrl>

namespace timeslice {

OwnFolderButton::OwnFolderButton(OwnFolder* folder, QWidget* parent)
    : Button(ButtonKind::Flat, parent), m_folder(folder) {
    setMenu(new Menu(this));
    connect(menu(), &QMenu::aboutToShow, this, &OwnFolderButton::fill);
    connect(m_folder, &OwnFolder::pathChanged, this, &OwnFolderButton::retranslate);
    retranslate();
}

// The folder that is in use is ticked.
void OwnFolderButton::fill() {
    qDeleteAll(menu()->findChildren<QActionGroup*>(Qt::FindDirectChildrenOnly));
    menu()->clear();
    auto* places = new QActionGroup(menu());
    const bool isUsual = m_folder->path() == OwnFolder::usualPath();
    QAction* usual = menu()->addAction(isUsual ? m_folder->shownPath() : tr("Use the usual folder"), this,
                                       [this] { m_folder->setPath({}); });
    QAction* used = isUsual ? usual : menu()->addAction(m_folder->shownPath());
    for (QAction* place : {usual, used}) {
        place->setCheckable(true);
        places->addAction(place);
    }
    used->setChecked(true);
    menu()->addSeparator();
    menu()->addAction(tr("Choose another folder …"), this, &OwnFolderButton::choose);
    menu()->addAction(tr("Show in the file manager"), this, &OwnFolderButton::open);
}

void OwnFolderButton::choose() {
    const QString path = QFileDialog::getExistingDirectory(
        window(), tr("Your folder for workloads and lessons"), m_folder->path());
    if (!path.isEmpty()) m_folder->setPath(path);
}

// It is made when it is first needed.
void OwnFolderButton::open() {
    const QString path = m_folder->shownPath();
    if (!m_folder->make())
        Q_EMIT refused(tr("The folder %1 cannot be made. Choose another one.").arg(path));
    else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder->path())))
        Q_EMIT refused(tr("No program was found that shows the folder %1.").arg(path));
}

void OwnFolderButton::retranslate() {
    setText(tr("Your folder"));
    setToolTip(tr("Your own workloads and lessons lie in %1").arg(m_folder->shownPath()));
}

void OwnFolderButton::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    Button::changeEvent(event);
}

} // namespace timeslice
