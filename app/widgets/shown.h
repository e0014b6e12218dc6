// Texts of core in the window's current language.
#pragma once

#include "app/base/language.h"
#include "core/run/run.h"

#include <QString>
#include <QStringList>

namespace timeslice {

inline QString shown(const Text& text) {
    return QString::fromStdString(currentLanguage().render(text));
}
inline QString shown(Nanos time) {
    return QString::fromStdString(currentLanguage().time(time));
}
// A workload's name or summary: data, but those of built-in workloads may be translated.
inline QString shownName(const std::string& name) {
    return name.empty() ? QString() : QString::fromStdString(currentLanguage().translate(name));
}
// In the order of kEngines.
inline QStringList engineTitles() {
    QStringList titles;
    for (const Engine engine : kEngines) titles.push_back(shown(titleOf(engine)));
    return titles;
}
inline QString shown(const Problems& problems) {
    return QString::fromStdString(describe(problems, currentLanguage())).trimmed();
}

} // namespace timeslice
