#include "core/machine/live/devices/line_file.h"

#include "core/machine/live/system/system_calls.h"

#include "core/base/random.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/statvfs.h>
#include <vector>

namespace timeslice {
namespace {

constexpr size_t kReadAtOnce = size_t{1024} * 1024;
constexpr uint64_t kSeed = 100;
constexpr int64_t kLongestLine = 160;

std::string temporaryFolder() {
    const char* told = std::getenv("TMPDIR");
    return told && *told ? told : "/tmp";
}

Text whyNot() {
    return Text::verbatim(std::strerror(errno));
}

// Not every file system knows files without a name; a name is taken away at once then.
FileDescriptor openNameless(const std::string& folder) {
    FileDescriptor nameless(open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600));
    if (nameless.valid()) return nameless;
    std::string path = folder + "/timeslice-lines-XXXXXX";
    FileDescriptor named(mkostemp(path.data(), O_CLOEXEC));
    if (named.valid()) unlink(path.c_str());
    return named;
}

Problems refuseTooLarge(const std::string& folder, int64_t size) {
    struct statvfs system {};
    if (statvfs(folder.c_str(), &system) != 0)
        return failure(TS_TEXT("The free space in {0} could not be determined: {1}"), folder, whyNot())
            .value();
    const auto free = static_cast<int64_t>(system.f_bavail * system.f_frsize);
    if (size <= free / 2) return {};
    return failure(TS_TEXT("A file of {0} bytes would take up more than half of the {1} bytes free in {2}. "
                           "Make it smaller, or set TMPDIR to another folder."),
                   size, free, folder)
        .value();
}

// Fills a piece with lines; `left` is what is missing of the line that the last piece broke off.
void writeLines(std::vector<char>& piece, Random& random, int64_t& left) {
    for (char& c : piece) {
        if (left < 0) left = random.between(1, kLongestLine);
        c = left == 0 ? '\n' : static_cast<char>('a' + left % 26);
        --left;
    }
}

} // namespace

Result<LineFile> LineFile::make(int64_t size) {
    const std::string folder = temporaryFolder();
    if (size < 1) return failure(TS_TEXT("A file of lines needs at least 1 byte; found {0}."), size);
    if (Problems problems = refuseTooLarge(folder, size); !problems.empty())
        return tl::unexpected(std::move(problems));
    FileDescriptor file = openNameless(folder);
    if (!file.valid()) return failure(TS_TEXT("No file could be created in {0}: {1}"), folder, whyNot());
    LineFile made(std::move(file), size);
    if (Problems problems = made.fill(); !problems.empty()) return tl::unexpected(std::move(problems));
    return made;
}

Problems LineFile::fill() {
    Random random(kSeed);
    std::vector<char> piece(kReadAtOnce);
    int64_t left = -1;
    for (int64_t written = 0; written < m_size;) {
        piece.resize(static_cast<size_t>(std::min<int64_t>(kReadAtOnce, m_size - written)));
        writeLines(piece, random, left);
        if (written + static_cast<int64_t>(piece.size()) == m_size) piece.back() = '\n';
        m_lines += std::ranges::count(piece, '\n');
        if (!writeAll(m_file.value(), piece.data(), piece.size()))
            return failure(TS_TEXT("The file of lines could not be written: {0}"), whyNot()).value();
        written += static_cast<int64_t>(piece.size());
    }
    return {};
}

Problems LineFile::dropCache() const {
    if (fsync(m_file.value()) != 0)
        return failure(TS_TEXT("The file of lines could not be written to the disk: {0}"), whyNot()).value();
    const int error = posix_fadvise(m_file.value(), 0, 0, POSIX_FADV_DONTNEED);
    if (error == 0) return {};
    return failure(TS_TEXT("The file of lines could not be dropped from the cache: {0}"),
                   Text::verbatim(std::strerror(error)))
        .value();
}

Result<int64_t> LineFile::countLines(const std::function<bool(int64_t)>& eachPiece) const {
    std::vector<char> piece(kReadAtOnce);
    int64_t lines = 0;
    for (int64_t place = 0; place < m_size;) {
        const ssize_t count =
            uninterrupted([&] { return pread(m_file.value(), piece.data(), piece.size(), place); });
        if (count <= 0) return failure(TS_TEXT("The file of lines could not be read: {0}"), whyNot());
        lines += std::count(piece.begin(), piece.begin() + count, '\n');
        place += count;
        if (eachPiece && !eachPiece(count)) break;
    }
    return lines;
}

} // namespace timeslice
