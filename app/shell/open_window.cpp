#include "app/shell/open_window.h"

#include "app/base/language.h"
#include "app/shell/end_signals.h"
#include "app/shell/main_window.h"
#include "app/shell/places.h"
#include "app/widgets/appearance.h"
#include "app/widgets/glyphs.h"

#include <QApplication>
#include <QSettings>

namespace timeslice {

int openWindow(QApplication& application, const QStringList& files) {
    const QSettings settings(QStringLiteral("timeslice"), QStringLiteral("timeslice"));
    installLanguage(settings.value(QStringLiteral("language"), preferredLanguage()).toString());
    QApplication::setWindowIcon(programIcon());
    QGuiApplication::setDesktopFileName(QStringLiteral("timeslice"));
    Appearance appearance(application);
    MainWindow window(&appearance);
    EndSignals endSignals;
    // Also while a menu or a dialog is open: their loops end with the application's.
    QObject::connect(&endSignals, &EndSignals::received, &window, [&window] {
        window.close();
        QApplication::exit(0);
    });
    window.start(files);
    window.show();
    const QString places = qEnvironmentVariable("TIMESLICE_PLACES"); // a folder; for tests/drive
    if (!places.isEmpty()) answerAboutPlaces(places);
    return QApplication::exec();
}

} // namespace timeslice
