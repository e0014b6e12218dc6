#include "core/run/machine_profile.h"

#include "core/base/words.h"
#include "core/machine/live/calibration/probe.h"
#include "core/machine/live/system/file_descriptor.h"
#include "core/machine/simulated/costs.h"
#include "core/run/declared.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sys/utsname.h>
#include <unistd.h>

namespace timeslice {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr const char* kVersionKey = "timeslice_machine";
constexpr size_t kMaxText = size_t{1024} * 1024; // bytes of a profile
constexpr int kMaxCoresOfProfile = 1'000'000;

std::string cpuName() {
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);)
        if (line.starts_with("model name") && line.find(':') != std::string::npos)
            return std::string(trimmed(line.substr(line.find(':') + 1)));
    return {};
}

std::string kernelRelease() {
    utsname names{};
    return uname(&names) == 0 ? names.release : "";
}

// Reads a profile's entries and collects what is wrong with them.
class ProfileReader {
  public:
    ProfileReader(const Json& json, std::string file) : m_json(json), m_file(std::move(file)) {}

    Result<MachineProfile> read() {
        if (!m_json.is_object() || !m_json.contains(kVersionKey))
            problem(TS_TEXT("This is not a machine profile: it has no entry '{0}'. "
                            "Run 'timeslice calibrate' to create one."),
                    kVersionKey);
        else if (m_json[kVersionKey] != MachineProfile::kVersion)
            problem(TS_TEXT("{0} is {1}; this program reads version {2}. Run 'timeslice calibrate' again."),
                    kVersionKey, shown(m_json[kVersionKey]), MachineProfile::kVersion);
        else
            readEntries();
        if (!m_problems.empty()) return tl::unexpected(m_problems);
        return m_profile;
    }

  private:
    template <typename... Args>
    void problem(Args&&... args) {
        m_problems.push_back({Text(std::forward<Args>(args)...), m_file, 0, 0});
    }
    static std::string shown(const Json& value) {
        return excerpt(value.dump(-1, ' ', false, Json::error_handler_t::replace));
    }

    void readEntries() {
        m_profile.cpu = wordOf("cpu");
        m_profile.kernel = wordOf("kernel");
        if (m_json.contains("cores"))
            m_profile.cores = static_cast<int>(numberOf(m_json["cores"], "cores", 1, kMaxCoresOfProfile));
        const auto costs = m_json.find("costs");
        if (costs == m_json.end() || !costs->is_object())
            return problem(TS_TEXT("The profile has no 'costs'; expected an object of costs by key."));
        for (const auto& [key, cost] : costs->items()) readCost(key, cost);
    }

    std::string wordOf(const char* key) {
        if (!m_json.contains(key)) return {};
        if (m_json[key].is_string()) return m_json[key].get<std::string>();
        problem(TS_TEXT("{0} is {1}; expected a string."), key, shown(m_json[key]));
        return {};
    }

    int64_t numberOf(const Json& value, const std::string& path, int64_t least, int64_t most) {
        const bool fits = value.is_number_integer() && value >= least && value <= most;
        if (fits) return value.get<int64_t>();
        problem(TS_TEXT("{0} is {1}; expected a whole number from {2} to {3}."), path, shown(value), least,
                most);
        return least;
    }

    void readCost(const std::string& key, const Json& value) {
        const std::string path = "costs." + excerpt(key);
        const Parameter* parameter = findParameter(costParameters(), key);
        if (!parameter) return unknownCost(key);
        if (!value.is_object() || !value.contains("ns"))
            return problem(TS_TEXT("{0} is {1}; expected an object with an entry 'ns'."), path, shown(value));
        MeasuredCost cost{key};
        cost.cost = Nanos(numberOf(value["ns"], path + ".ns", parameter->least, parameter->most));
        if (value.contains("spread")) {
            const Json& spread = value["spread"];
            if (!spread.is_number() || spread < 0)
                problem(TS_TEXT("{0} is {1}; expected a number of at least 0."), path + ".spread",
                        shown(spread));
            else
                cost.spread = spread.get<double>();
        }
        if (value.contains("noisy")) {
            if (!value["noisy"].is_boolean())
                problem(TS_TEXT("{0} is {1}; expected true or false."), path + ".noisy",
                        shown(value["noisy"]));
            else
                cost.noisy = value["noisy"].get<bool>();
        }
        m_profile.measured.costs.push_back(std::move(cost));
    }

    void unknownCost(const std::string& key) {
        std::vector<std::string_view> known;
        for (const Parameter& parameter : costParameters()) known.push_back(parameter.key);
        const std::string near = nearestWord(key, known);
        if (near.empty())
            problem(TS_TEXT("'costs' has an unknown key '{0}'."), excerpt(key));
        else
            problem(TS_TEXT("'costs' has an unknown key '{0}'. Did you mean '{1}'?"), excerpt(key), near);
    }

    const Json& m_json;
    std::string m_file;
    MachineProfile m_profile;
    Problems m_problems;
};

// Where a byte of a text stands.
Problem placeOf(size_t byte, const std::string& text, const std::string& file) {
    const std::string before = text.substr(0, byte > 0 ? byte - 1 : 0);
    const size_t lineBegin = before.rfind('\n');
    Problem problem;
    problem.file = file;
    problem.line = static_cast<int>(std::ranges::count(before, '\n')) + 1;
    problem.column =
        static_cast<int>(before.size() - (lineBegin == std::string::npos ? 0 : lineBegin + 1)) + 1;
    return problem;
}

Problems systemProblem(const char* message, const fs::path& path) {
    return failure(message, path.string(), Text::verbatim(std::strerror(errno))).value();
}

bool writeAll(int descriptor, const std::string& text) {
    for (size_t done = 0; done < text.size();) {
        const ssize_t count = write(descriptor, text.data() + done, text.size() - done);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return false;
        done += static_cast<size_t>(count);
    }
    return fsync(descriptor) == 0;
}

} // namespace

std::string thisComputer() {
    const std::string cpu = cpuName();
    return fmt::format("{}, {} CPUs, Linux {}", cpu.empty() ? "unnamed processor" : cpu, allowedCores(),
                       kernelRelease());
}

Result<MachineProfile> measureThisMachine(std::stop_token stop, const std::function<void(double)>& progress) {
    Result<Calibration> measured = calibrate(std::move(stop), progress);
    if (!measured) return tl::unexpected(measured.error());
    return MachineProfile{cpuName(), kernelRelease(), static_cast<int>(allowedCpus().size()),
                          std::move(*measured)};
}

Settings settingsOf(const MachineProfile& profile) {
    Settings settings;
    for (const MeasuredCost& cost : profile.measured.costs) settings[cost.key] = cost.cost.count();
    return settings;
}

std::string toJson(const MachineProfile& profile) {
    Json costs = Json::object();
    for (const MeasuredCost& cost : profile.measured.costs)
        costs[cost.key] = {{"ns", cost.cost.count()},
                           {"spread", std::round(cost.spread * 1e4) / 1e4},
                           {"noisy", cost.noisy}};
    const Json all = {{kVersionKey, MachineProfile::kVersion},
                      {"cpu", profile.cpu},
                      {"kernel", profile.kernel},
                      {"cores", profile.cores},
                      {"costs", std::move(costs)}};
    return all.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<MachineProfile> machineProfileFromJson(const std::string& text, const std::string& file) {
    try {
        return ProfileReader(Json::parse(text), file).read();
    } catch (const Json::parse_error& error) {
        Problem problem = placeOf(error.byte, text, file);
        problem.message = Text(TS_TEXT("This is not valid JSON."));
        return tl::unexpected(Problems{problem});
    } catch (const std::exception& error) { // too deep, no memory
        return tl::unexpected(Problems{{Text::verbatim(error.what()), file, 0, 0}});
    }
}

Result<MachineProfile> readMachineProfile(const fs::path& path) {
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    std::string text(kMaxText + 1, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (!file.eof() && file.gcount() == 0)
        return tl::unexpected(systemProblem(TS_TEXT("'{0}' cannot be read: {1}"), path));
    text.resize(static_cast<size_t>(file.gcount()));
    if (text.size() > kMaxText)
        return failure(TS_TEXT("'{0}' is too long for a machine profile (over 1 MiB)."), path.string());
    return machineProfileFromJson(text, path.string());
}

Problems writeMachineProfile(const MachineProfile& profile, const fs::path& path) {
    std::error_code error;
    if (path.has_parent_path()) fs::create_directories(path.parent_path(), error);
    std::string name = path.string() + ".XXXXXX";
    const FileDescriptor file(mkostemp(name.data(), O_CLOEXEC));
    if (!file.valid()) return systemProblem(TS_TEXT("'{0}' cannot be written: {1}"), path);
    if (writeAll(file.value(), toJson(profile)) && rename(name.c_str(), path.c_str()) == 0) return {};
    Problems problems = systemProblem(TS_TEXT("'{0}' cannot be written: {1}"), path);
    unlink(name.c_str());
    return problems;
}

Result<fs::path> standardMachineProfile() {
    const char* config = std::getenv("XDG_CONFIG_HOME");
    if (config && *config == '/') return fs::path(config) / "timeslice" / "machine.json";
    const char* home = std::getenv("HOME");
    if (home && *home) return fs::path(home) / ".config" / "timeslice" / "machine.json";
    return failure(TS_TEXT("There is no place to store this computer's profile: "
                           "neither XDG_CONFIG_HOME nor HOME is set. Give a file with -o."));
}

} // namespace timeslice
