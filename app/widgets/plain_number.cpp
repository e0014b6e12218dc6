#include "app/widgets/plain_number.h"

#include <QLocale>
#include <algorithm>

namespace timeslice {

QString plainNumber(const QString& text) {
    QString plain = text.simplified();
    for (QChar& sign : plain)
        if (sign.isDigit()) sign = QLatin1Char(static_cast<char>('0' + sign.digitValue()));
    return plain.replace(QLocale().decimalPoint(), QStringLiteral("."));
}

qsizetype unitStart(const QString& text) {
    const auto unit = std::find_if(text.begin(), text.end(), [](QChar sign) { return sign.isLetter(); });
    return unit - text.begin();
}

} // namespace timeslice
