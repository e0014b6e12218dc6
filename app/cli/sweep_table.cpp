#include "app/cli/sweep_table.h"

#include "app/cli/text_table.h"
#include "core/study/sweep_metrics.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace timeslice::cli {
namespace {

constexpr const char* kUnknown = "–";
constexpr int kMaxDigits = 7;
constexpr double kSmallest = 1e-7; // what these digits can show
constexpr double kFarPeak = 100;   // times the largest n: beyond, a peak is nothing but a guess

class SweepTexts {
    Q_DECLARE_TR_FUNCTIONS(SweepTexts)
  public:
    static QString cores() { return tr("Cores"); }
    static QString tasks() { return tr("Tasks"); }
    static QString run() { return tr("Run"); }
    static QString law() { return tr("Law"); }
    static QString contention() { return tr("Contention alpha"); }
    static QString coherency() { return tr("Coherency beta"); }
    static QString scale() { return tr("Scale gamma"); }
    static QString peak() { return tr("Peak at"); }
    static QString rms() { return tr("RMS error"); }
    static QString speedups() {
        return tr("Speedup: relative to the smallest number of cores, where it equals that number.");
    }
    static QString throughputs() { return tr("Throughput: tasks finished per second."); }
    static QString universalLaw() {
        return tr("USL: C(n) = gamma n / (1 + alpha (n - 1) + beta n (n - 1)); ± is the standard error.");
    }
    static QString amdahlsLaw() { return tr("Amdahl: S(n) = 1 / (s + (1 - s) / n); s is shown as alpha."); }
    static QString noFit(const QString& label, const QString& reason) {
        return tr("%1: no fit. %2").arg(label, reason);
    }
};

// Four significant digits.
int digitsOf(double value) {
    if (std::abs(value) < kSmallest) return 0;
    return std::clamp(3 - static_cast<int>(std::floor(std::log10(std::abs(value)))), 0, kMaxDigits);
}

std::string numberText(double value, const Language& language) {
    return language.real(value, digitsOf(value));
}

// As many digits as the error leaves certain, and one more. An error too small to be seen is none.
std::string estimateText(const Estimate& estimate, const Language& language) {
    const double error = estimate.error.value_or(0);
    if (error < kSmallest) return numberText(estimate.value, language);
    const int digits = std::clamp(1 - static_cast<int>(std::floor(std::log10(error))), 0, kMaxDigits);
    return language.render(
        Text(TS_TEXT("{0} ± {1}"), language.real(estimate.value, digits), language.real(error, digits)));
}

std::string capacityText(const SweepValue& value, SweepAxis axis, const Language& language) {
    const std::optional<double> capacity = capacityOf(value, axis);
    if (!capacity) return kUnknown;
    if (axis == SweepAxis::Tasks) return numberText(*capacity, language);
    return language.render(Text(TS_TEXT("{0}×"), language.real(*capacity, 2)));
}

std::string pointsTable(const Sweep& sweep, const std::vector<SweepSeries>& measured,
                        const Language& language) {
    const SweepHead& head = sweep.head;
    const bool cores = head.axis == SweepAxis::Cores;
    TextTable table;
    table.addColumn((cores ? SweepTexts::cores() : SweepTexts::tasks()).toStdString(),
                    TextTable::Align::Right);
    for (const SweepSeries& series : measured)
        table.addColumn(language.render(series.label), TextTable::Align::Right);
    for (const int64_t n : head.values) {
        std::vector<std::string> cells = {language.integer(n)};
        for (const SweepSeries& series : measured) {
            const auto value = std::ranges::find(series.values, n, &SweepValue::n);
            const bool known = value != series.values.end();
            cells.push_back(known ? capacityText(*value, head.axis, language) : kUnknown);
        }
        table.addRow(std::move(cells));
    }
    return table.toString();
}

class FitTable {
  public:
    FitTable(double last, const Language& language) : m_last(last), m_language(language) {
        m_table.addColumn(SweepTexts::run().toStdString(), TextTable::Align::Left);
        m_table.addColumn(SweepTexts::law().toStdString(), TextTable::Align::Left);
        for (const QString& head : {SweepTexts::contention(), SweepTexts::coherency(), SweepTexts::scale(),
                                    SweepTexts::peak(), SweepTexts::rms(), QStringLiteral("R²")})
            m_table.addColumn(head.toStdString(), TextTable::Align::Right);
    }

    // Where one law cannot be fitted, the other cannot either: the reason is said once.
    void add(const SweepSeries& series) {
        const std::string label = m_language.render(series.label);
        if (series.universal) add(label, "USL", *series.universal);
        if (series.amdahl && *series.amdahl) add(label, "Amdahl", **series.amdahl);
        if (series.universal) return;
        const QString reason = QString::fromStdString(m_language.render(series.universal.error()));
        m_reasons += SweepTexts::noFit(QString::fromStdString(label), reason).toStdString() + "\n";
    }

    std::string toString() const { return (m_any ? m_table.toString() : std::string()) + m_reasons; }

  private:
    void add(const std::string& label, const char* law, const ScalingFit& fit) {
        m_any = true;
        const std::optional<double> peak = fit.peak();
        const bool shown = peak && *peak >= 1 && *peak <= kFarPeak * m_last;
        const bool isAmdahl = fit.law == ScalingLaw::Amdahl;
        m_table.addRow({label, law, estimateText(fit.contention, m_language),
                        isAmdahl ? "" : estimateText(fit.coherency, m_language),
                        estimateText(fit.scale, m_language), shown ? numberText(*peak, m_language) : kUnknown,
                        numberText(fit.rms, m_language),
                        fit.rSquared ? m_language.real(*fit.rSquared, 4) : kUnknown});
    }

    const double m_last;
    const Language& m_language;
    TextTable m_table;
    std::string m_reasons;
    bool m_any = false;
};

std::string notes(SweepAxis axis) {
    const bool cores = axis == SweepAxis::Cores;
    QStringList lines = {cores ? SweepTexts::speedups() : SweepTexts::throughputs(),
                         SweepTexts::universalLaw()};
    if (cores) lines << SweepTexts::amdahlsLaw();
    return lines.join(u'\n').toStdString() + "\n";
}

} // namespace

std::string sweepTable(const Sweep& sweep, const Language& language) {
    const std::vector<SweepSeries> measured = measureSweep(sweep);
    FitTable fits(static_cast<double>(sweep.head.values.back()), language);
    for (const SweepSeries& series : measured) fits.add(series);
    return pointsTable(sweep, measured, language) + "\n" + fits.toString() + "\n" + notes(sweep.head.axis);
}

} // namespace timeslice::cli
