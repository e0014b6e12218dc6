#include "app/cli/run_options.h"

#include "app/cli/console.h"
#include "app/cli/machine_option.h"
#include "core/base/units.h"
#include "core/base/words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <set>

namespace timeslice::cli {
namespace {

QString shown(const std::string& text) {
    return QString::fromStdString(excerpt(text));
}

std::string trimmed(std::string text) {
    text.erase(text.find_last_not_of(" \t") + 1);
    return text.erase(0, text.find_first_not_of(" \t"));
}

template <typename T>
std::optional<T> wholeNumber(const std::string& text) {
    T value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return {};
    return value;
}

class PictureTexts {
    Q_DECLARE_TR_FUNCTIONS(PictureTexts)
  public:
    static QString unknownTheme(const std::string& theme) {
        return tr("--theme is '%1'; expected light, dark or print.").arg(shown(theme));
    }
};

class Understanding {
    Q_DECLARE_TR_FUNCTIONS(Understanding)
  public:
    explicit Understanding(const RunWords& words) : m_words(words) {}

    Result<RunOptions> result() {
        readWorkload();
        readLists();
        readSettings();
        readLimits();
        readMetrics();
        readPicture();
        // Measuring takes time: only when all the words are good.
        if (m_problems.empty()) readMachine();
        // Outputs come last: a file is tried only when all the words are good.
        if (m_problems.empty()) readFiles();
        if (!m_problems.empty()) return tl::unexpected(m_problems);
        return m_options;
    }

  private:
    void problem(const QString& message) { m_problems.push_back(problemOf(message)); }
    void addProblems(const Problems& problems) {
        m_problems.insert(m_problems.end(), problems.begin(), problems.end());
    }

    void readWorkload() {
        m_options.workload = m_words.workload;
        if (m_words.workload.empty())
            problem(tr("No workload given: give a name from 'timeslice list workloads', or a file."));
    }

    // The values of a list option: words, each with one or more values separated by commas.
    std::vector<std::string> listOf(const char* option, const std::vector<std::string>& words) {
        std::vector<std::string> values;
        for (const std::string& word : words) {
            size_t begin = 0;
            for (size_t end = 0; end != std::string::npos; begin = end + 1) {
                end = word.find(',', begin);
                values.push_back(trimmed(word.substr(begin, end == std::string::npos ? end : end - begin)));
                if (!values.back().empty()) continue;
                problem(tr("%1 has an empty value in '%2'.").arg(QString::fromUtf8(option), shown(word)));
                values.pop_back();
            }
        }
        return values;
    }

    void readLists() {
        m_options.request.models = listOf("--model", m_words.models);
        m_options.request.policies = listOf("--policy", m_words.policies);
        m_options.request.ideal = m_words.ideal;
        m_options.request.python = m_words.python;
        for (const std::string& text : listOf("--cores", m_words.cores)) readCores(text);
        if (!m_words.engines.empty()) m_options.request.engines.clear();
        for (const std::string& name : listOf("--engine", m_words.engines)) readEngine(name);
        addSetting("smt", listOf("--smt", m_words.smt));
        for (const std::string& text : listOf("--choices", m_words.choices)) readChoice(text);
        addSetting("quantum", listOf("--quantum", m_words.quanta));
        addSetting("switch_interval", listOf("--switch-interval", m_words.switchIntervals));
    }

    void readCores(const std::string& text) {
        const std::optional<int> cores = wholeNumber<int>(text);
        if (cores && *cores >= 1)
            m_options.request.cores.push_back(*cores);
        else
            problem(tr("--cores is '%1'; expected a whole number of at least 1.").arg(shown(text)));
    }

    void readChoice(const std::string& text) {
        const std::optional<size_t> choice = wholeNumber<size_t>(text);
        if (!choice)
            return problem(tr("--choices has '%1'; expected whole numbers of at least 0.").arg(shown(text)));
        m_options.request.choices.push_back(*choice);
    }

    void readEngine(const std::string& name) {
        if (const std::optional<Engine> engine = engineNamed(name))
            return m_options.request.engines.push_back(*engine);
        problem(tr("There is no engine '%1'. Available engines: sim, live, python.").arg(shown(name)));
    }

    void addSetting(const std::string& key, const std::vector<std::string>& values) {
        if (values.empty()) return;
        if (!m_keys.insert(key).second)
            return problem(tr("'%1' is set twice.").arg(QString::fromStdString(key)));
        m_options.request.settings.emplace_back(key, values);
    }

    // A workload's own parameter takes its value unsplit; which keys are the workload's is known once it has
    // been read.
    void readSettings() {
        for (const std::string& word : m_words.settings) {
            const size_t equals = word.find('=');
            const std::string key = trimmed(word.substr(0, equals));
            const std::string value =
                equals == std::string::npos ? std::string() : trimmed(word.substr(equals + 1));
            if (key.empty() || value.empty()) {
                problem(tr("--set is '%1'; expected a name, an equals sign and a value, such as quantum=5ms.")
                            .arg(shown(word)));
                continue;
            }
            m_options.overrides[key] = value;
            addSetting(key, listOf("--set", {value}));
        }
    }

    void readLimits() {
        if (!m_words.seed.empty()) {
            const std::optional<uint64_t> seed = wholeNumber<uint64_t>(m_words.seed);
            m_options.request.seed = seed.value_or(0);
            if (!seed)
                problem(
                    tr("--seed is '%1'; expected a whole number of at least 0.").arg(shown(m_words.seed)));
        }
        if (m_words.timeout.empty()) return;
        const Result<Nanos> timeout = parseTime(m_words.timeout);
        if (timeout && *timeout > Nanos{0})
            m_options.request.timeout = *timeout;
        else
            problem(tr("--timeout is '%1'; expected a time of more than 0, such as 10 s.")
                        .arg(shown(m_words.timeout)));
    }

    void readMachine() {
        if (m_words.machine.empty()) return;
        if (m_words.ideal)
            return problem(tr("--ideal sets all costs to zero, and --machine uses measured costs: "
                              "leave one of them out."));
        Result<Settings> settings = machineSettings(m_words.machine);
        if (settings)
            m_options.request.machine = std::move(*settings);
        else
            addProblems(settings.error());
    }

    void readMetrics() {
        if (m_words.metrics.empty()) {
            m_options.metrics = {.table = m_words.files.empty()};
            return;
        }
        const std::vector<MetricsWord> choices = metricsChoices(m_words.subject);
        const auto chosen = std::ranges::find(choices, m_words.metrics, &MetricsWord::word);
        if (chosen != choices.end())
            m_options.metrics = chosen->printed;
        else
            problem(tr("--metrics is '%1'; expected %2.")
                        .arg(shown(m_words.metrics), metricsWords(m_words.subject)));
    }

    void readPicture() {
        Result<PictureOptions> picture = understandPicture(m_words);
        if (picture)
            m_options.picture = std::move(*picture);
        else
            addProblems(picture.error());
        Result<ExportChoice> exports = understandExports(m_words, m_options.picture, !m_words.size.empty());
        if (exports)
            m_options.exports = std::move(*exports);
        else
            addProblems(exports.error());
    }

    void readFiles() {
        for (const std::string& path : m_words.files) {
            Result<OutputFile> file = outputFile(QString::fromStdString(path), m_words.subject);
            if (file)
                m_options.files.push_back(std::move(*file));
            else
                addProblems(file.error());
        }
        if (m_problems.empty()) addProblems(deckProblems(m_options.files, m_options.exports));
    }

    const RunWords& m_words;
    RunOptions m_options;
    std::set<std::string> m_keys; // settings so far
    Problems m_problems;
};

} // namespace

Result<RunOptions> understand(const RunWords& words) {
    return Understanding(words).result();
}

Result<PictureOptions> understandPicture(const PictureWords& words) {
    PictureOptions picture;
    picture.title = QString::fromStdString(words.title);
    picture.caption = QString::fromStdString(words.caption);
    Problems problems;
    if (!words.size.empty()) {
        const Result<QSize> size = parsePictureSize(QString::fromStdString(words.size));
        if (size)
            picture.size = *size;
        else
            problems = size.error();
    }
    if (!words.theme.empty()) picture.theme = words.theme;
    constexpr std::array<std::string_view, 3> kThemes{"light", "dark", "print"};
    if (std::ranges::count(kThemes, picture.theme) == 0)
        problems.push_back(problemOf(PictureTexts::unknownTheme(words.theme)));
    if (!problems.empty()) return tl::unexpected(std::move(problems));
    return picture;
}

} // namespace timeslice::cli
